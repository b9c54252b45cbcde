"""Comment sections of systems nobody told us of: found by what they are, not by what they are called."""
