"""The lines of a page: how they were wrapped and numbered, and what page breaks and columns did to them."""
