"""Tests of where one entry ends and the next begins."""
