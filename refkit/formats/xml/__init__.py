"""Formats of XML that are not Zotero's: MODS and EndNote, a room each."""
