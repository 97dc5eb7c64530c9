"""References as a style prints them: composed CSL-JSON, each fact in a variable that every processor prints."""
