"""Names: read from CSL-JSON, ordered, initialised, listed."""
