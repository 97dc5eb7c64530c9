"""Where each reference begins: entries that share a line, a note or a paragraph, taken apart."""
