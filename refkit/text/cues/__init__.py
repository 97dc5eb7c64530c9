"""Small scored questions about a piece of text, and the words and shapes they look for."""
