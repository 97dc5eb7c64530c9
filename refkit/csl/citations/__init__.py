"""Citations of a document and what follows from all of them: positions, numbers, disambiguation, collapsing, order."""
