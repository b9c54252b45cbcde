"""Whole threads, fetched from real servers and from replayed ones."""
