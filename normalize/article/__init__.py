"""The article of an HTML page."""

from .read import read_article

__all__ = ["read_article"]
