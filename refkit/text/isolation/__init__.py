"""Where on a page the list of references is, and what the rest is."""
