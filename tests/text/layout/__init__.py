"""Tests of how the lines of a page are seen: numbers, columns, records, running heads, furniture."""
