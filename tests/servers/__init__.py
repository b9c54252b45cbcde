"""Servers that the tests start on loopback, and what is posted on them."""
