"""The models that read saved texts of pages that nobody told us of: what they learn from, and how they are made."""
