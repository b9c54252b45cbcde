"""The command ``newsthread``. Each command is a file of its own, and imports what it needs when it runs."""

from .main import main

__all__ = ["main"]
