"""A style and its locale: read, checked, compiled once."""
