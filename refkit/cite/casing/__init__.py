"""Headline case and sentence case, and the words and names that keep their capitals."""
