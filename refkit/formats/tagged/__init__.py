"""Formats of one tag a line: RIS, EndNote's ENW (Refer), PubMed's NBIB."""
