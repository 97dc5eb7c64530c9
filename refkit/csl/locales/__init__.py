"""Locales: the terms, date forms and options of a language, and the labels made of them."""
