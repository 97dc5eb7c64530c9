"""Zotero: its JSON items, RDF and CSV, the lines of its Extra field, and what its importers keep."""
