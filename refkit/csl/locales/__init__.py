"""Locales: the terms, date forms and options of a language."""
