"""The spiders, one a file."""
