"""The closed lists of CSL 1.0.2, appendix IV: which variable holds what."""

from __future__ import annotations

NAMES = frozenset(
    "author chair collection-editor compiler composer container-author contributor curator director editor "
    "editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer "
    "original-author performer producer recipient reviewed-author script-writer series-creator translator".split()
)
DATES = frozenset("accessed available-date event-date issued original-date submitted".split())
NUMBERS = frozenset(
    "chapter-number citation-number collection-number edition first-reference-note-number issue locator number "
    "number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number "
    "version volume volume-part".split()
)
TEXTS = frozenset(
    "abstract annote archive archive_collection archive_location archive-place authority call-number "
    "citation-key citation-label collection-title container-title container-title-short dimensions division DOI "
    "event event-title event-place genre hereinafter ISBN ISSN jurisdiction keyword language license medium note "
    "original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place "
    "references reviewed-genre reviewed-title scale source status title title-short URL volume-title "
    "volume-title-short year-suffix journalAbbreviation shortTitle event-location".split()
)
KNOWN = NAMES | DATES | NUMBERS | TEXTS

ALIASES = {"journalAbbreviation": "container-title-short", "shortTitle": "title-short"}
"""Names that programs write for a CSL variable; read where the variable itself is absent."""

SAME = {"event": "event-title", "event-title": "event", "editortranslator": "editor-translator"}
"""Pairs of which 1.0.1 and 1.0.2 know one each: a style may ask for either."""
