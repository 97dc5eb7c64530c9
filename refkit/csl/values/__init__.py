"""Values of an item made ready for rendering: dates, numbers, rich text, letter case, links."""
