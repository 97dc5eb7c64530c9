"""What formats of several families share: keys, dates, names of indexes, losses, the structured note."""
