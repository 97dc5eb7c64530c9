"""Forms of entries in Chinese, Japanese and Korean script."""

from __future__ import annotations

from refkit.parse.forms.base import Form
from refkit.parse.forms.eastern.articles import Article, NewspaperArticle, Page
from refkit.parse.forms.eastern.books import Book, Chapter, Report, Thesis
from refkit.parse.forms.eastern.documents import Document
from refkit.parse.forms.eastern.plain import PlainArticle, PlainBook, PlainThesis
from refkit.parse.forms.eastern.standard import (
    StandardArticle,
    StandardBook,
    StandardChapter,
    StandardNewspaper,
    StandardPage,
    StandardReport,
    StandardThesis,
)

FORMS: tuple[Form, ...] = (
    Book(), Report(), Chapter(), Thesis(), Article(), NewspaperArticle(), Page(), Document(),
    StandardBook(), StandardChapter(), StandardArticle(), StandardNewspaper(), StandardThesis(), StandardReport(),
    StandardPage(), PlainThesis(), PlainArticle(), PlainBook(),
)  # fmt: skip
"""All forms of this room."""
