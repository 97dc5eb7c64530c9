"""The shape of a language's table: what its reference lists call a month, an editor, a volume, an edition.

A group is one string of forms with ` | ` between them. A form is written in small letters where any case is right, with
a capital where only that spelling is meant ("Bd."); a form of one letter is taken as written. In a form

- a last stop is an abbreviation's: lists leave it out in brackets ("(Hg)") and where other marks follow; an inner stop
  may be missing too ("hg v."), but no stop behind a single letter is ever missed ("o. J.");
- a blank stands for any blank, or for none behind a stop ("o.J."); `’` for every apostrophe;
- `[...]` may be there or not: "[last ]accessed[ on]";
- `…` is the name of a language in one to three words ("translated from the … by"), at a form's end in small letters.

`refkit.knowledge.words` makes patterns and look-up tables of them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The forms of one thing, by where they stand beside what they speak of, and where they come from.

    `before`: "edited by Ross", "vol. 3"; `behind`: "Ross, editor", "3. köt."; `either`: "ed. Ross", "Ross, ed.". A word
    without a neighbour ("n.d.", "and") is in `either`. `stays` are references in which such a word means something else.
    """

    before: str = ""
    behind: str = ""
    either: str = ""
    source: str = "common use"
    stays: tuple[str, ...] = ()


_NONE = Words(source="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What one language calls the parts of a reference. `code` is ISO 639-1; a group that is not known stays empty."""

    code: str
    name: str
    blanks: bool = True
    """Whether blanks part its words: Chinese and Japanese words are found only by who asks for their language."""
    # dates
    months: tuple[str, ...] = ()
    """Twelve strings of forms: the name, its cases, its abbreviations."""
    seasons: tuple[str, ...] = ()
    """Spring, summer, autumn, winter."""
    weekdays: Words = _NONE
    dates_source: str = "CLDR 44 and common use"
    """Where months, seasons and weekdays come from."""
    on_day: Words = _NONE
    """What leads in a day: "dated", "vom", "от"."""
    in_date: Words = _NONE
    """What stands between the parts of a date, "5 de mayo de 1950", "14th of May", or behind its day, "gegužės 5 d."."""
    until: Words = _NONE
    """What stands before the last day of a range: "30 June to 2 July", "vom 3. bis 5. Mai"."""
    present: Words = _NONE
    """What stands for the end of a range that has none: "2001–present"."""
    of_year: Words = _NONE
    """What stands behind a year and belongs to it: "г.", "roku"."""
    no_date: Words = _NONE
    forthcoming: Words = _NONE
    accessed: Words = _NONE
    updated: Words = _NONE
    available: Words = _NONE
    """What leads in an address: "available at", "disponible en"."""
    # people
    editor: Words = _NONE
    translator: Words = _NONE
    editor_translator: Words = _NONE
    """One who did both: "edited and translated by"."""
    compiler: Words = _NONE
    director: Words = _NONE
    interviewer: Words = _NONE
    foreword: Words = _NONE
    """Who wrote the foreword, introduction, afterword or notes, or shortened the work."""
    performer: Words = _NONE
    """Who produced, presented, narrated or hosted."""
    helper: Words = _NONE
    """Who helped to make the work: "with", "unter Mitarbeit von"."""
    joiners: Words = _NONE
    """"and" between two names."""
    others: Words = _NONE
    """"et al."."""
    # numbers
    volume: Words = _NONE
    volumes: Words = _NONE
    """Behind a count: "3 vols."."""
    year_volume: Words = _NONE
    """A volume that counts years: "19. Jg.", "45. évf."."""
    issue: Words = _NONE
    part: Words = _NONE
    page: Words = _NONE
    pinpoint: Words = _NONE
    """Before the page that is cited inside the pages: "at 411", "hier S. 72"."""
    leaf: Words = _NONE
    """A leaf of a manuscript or of a file, with its two sides: "fol. 12", "Bl. 3", "л. 4"."""
    pages: Words = _NONE
    """Behind a count: "320 pp."."""
    chapter: Words = _NONE
    document: Words = _NONE
    edition: Words = _NONE
    edition_kind: Words = _NONE
    """What an edition is besides its number: "revised", "erw."."""
    ordinals: tuple[str, ...] = ()
    """First, second ... in words."""
    ordinal_marks: Words = _NONE
    """What makes a figure an ordinal: "2nd", "2e", "4.ª"."""
    counted: Words = _NONE
    """Nouns with a capital behind an ordinal and its stop, which ends no sentence: "19. Jahrhundert", "2. Weltkrieg"."""
    # the whole and the rest
    contained: Words = _NONE
    """What leads in the work that holds a chapter: "in", "u:", "[w:]"."""
    same_author: Words = _NONE
    """What stands for the author just named before a work that is by the same: "in: ders., Kriege"."""
    # notes
    ibid: Words = _NONE
    """What stands for the source just cited: "ibid.", "ebd.", "там же"."""
    cited: Words = _NONE
    """What stands for the title of a work cited before: "op. cit.", "a. a. O.", "указ. соч."."""
    note_number: Words = _NONE
    """Before the number of the note where a source was cited first: "n. 4", "wie Anm. 4"."""
    signal: Words = _NONE
    """What leads a source in: "see", "cf.", "quoted in", "vgl.", "voir aussi"."""
    remark: Words = _NONE
    """How a remark begins behind a source and a comma: ", which is wrong", ", emphasis added"."""
    clause: Words = _NONE
    """A part of a treaty or a document that is cited by its number: "art. 5", "para. 4", "Abs. 2"."""
    thesis: Words = _NONE
    # little words
    articles: Words = _NONE
    prepositions: Words = _NONE
    conjunctions: Words = _NONE
