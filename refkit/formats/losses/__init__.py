"""What a target cannot hold, and what Zotero will not import: told before anything is written."""
