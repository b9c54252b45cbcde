"""Dates as pages state them: machine attributes, words in many languages, relative dates as intervals."""

from .clock import iso_utc, parse_fetched_at
from .order import order_of
from .reader import DateReader, Doubt

__all__ = ["DateReader", "Doubt", "iso_utc", "order_of", "parse_fetched_at"]
