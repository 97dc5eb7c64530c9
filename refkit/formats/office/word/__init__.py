"""Word documents: the parts of the package, their elements, styles and numbers, as a page."""
