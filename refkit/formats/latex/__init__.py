"""LaTeX in values of BibTeX: read by `decode`, written by `encode`, and the braces that keep capitals."""
