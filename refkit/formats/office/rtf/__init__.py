"""Rich Text: its tokens become steps, its steps become a page."""
