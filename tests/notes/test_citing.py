"""Pages of notes: what each note cites, in many languages, and that doubt is told and never guessed away."""

from __future__ import annotations

import pickle

import pytest

import refkit
from refkit.model import Citation, Locator

ENGLISH = """\
1. Carl Behrens, The Weather of the North: A History (Oslo: Fell Press, 1950), 44.
2. Ibid., 46.
3. On this, see Eva Dorn, “Snow on the Line,” Journal of Ice 4, no. 2 (1961): 3–19, at 7; Behrens, Weather, 50.
4. Ibid., 51.
5. Eva Dorn, Ice and Empire (Bergen: Sund, 1970), 12. This has often been doubted by those who were there.
6. Dorn, “Snow,” 9, emphasis added.
7. Dorn, op. cit., 13.
8. Behrens (n. 1), 60.
9. Behrens (n. 5), 61.
10. I thank the keepers of the archive for their help with this.
11. Hall, Winter, 3.
12. Behrends, Weather, 70.
"""


def cited(text: str) -> list[str]:
    """The citations of a page as "number form author place"."""
    library = refkit.loads(text)
    families = {r.id: r.author[0].family if r.author else str(r.title) for r in library}
    return [
        f"{c.number} {c.form} {families.get(c.key or '')} {c.locator.value if c.locator else '-'}"
        for c in library.citations
    ]


def test_short_forms_cite_what_stands_above_and_are_no_records():
    library = refkit.loads(ENGLISH)
    assert [str(r.title) for r in library] == [
        "The Weather of the North: A History",
        "Snow on the Line",
        "Ice and Empire",
    ]
    weather, snow, ice = (r.id for r in library)
    assert [(c.number, c.form, c.key) for c in library.citations] == [
        (1, "full", weather),
        (2, "ibid", weather),
        (3, "full", snow),
        (3, "short", weather),
        (4, "ibid", None),  # two sources in the note above
        (5, "full", ice),
        (6, "short", snow),
        (7, "short", None),  # two works by Dorn
        (8, "short", weather),
        (9, "short", None),  # note 5 cites something else, though Behrens is known
        (10, "remark", None),
        (11, "short", None),  # nobody of that name
        (12, "short", weather),  # a letter is wrong, the title is right
    ]
    assert [c.number for c in library.citations if c.is_doubtful] == [4, 7, 9, 11]
    assert all(c.reason for c in library.citations if c.is_doubtful)
    assert {c.number: c.candidates for c in library.citations}[7] == (snow, ice)
    assert "letter" in library.citations[-1].reason


def test_the_place_that_a_full_note_cites_is_the_citations():
    library = refkit.loads(ENGLISH)
    weather, snow, _ = library
    assert weather.page is None and weather.locator is None
    assert str(snow.page) == "3-19" and snow.locator is None
    assert library.citations[0].locator == Locator(label="page", value="44")
    assert "page" not in weather.to_csl() and "locator" not in str(weather.to_csl())
    assert [str(c.locator) for c in library.citations][:5] == ["44", "46", "7", "50", "51"]


def test_signals_and_remarks_stand_around_the_citation_and_in_no_title():
    around = {(c.number, c.form): (c.before, c.after) for c in refkit.loads(ENGLISH).citations}
    assert around[3, "full"] == ("On this, see", "")
    assert around[3, "short"] == (";", "")
    assert around[5, "full"] == ("", "This has often been doubted by those who were there.")
    assert around[6, "short"] == ("", ", emphasis added.")


def test_no_letter_of_a_page_of_notes_is_lost():
    library = refkit.loads(ENGLISH)
    spans = [r.provenance.entry.span for r in library]
    spans += [s.span for s in library.set_aside] + [c.span for c in library.citations]
    covered = {i for span in spans for i in range(*span)}
    assert [c for i, c in enumerate(ENGLISH) if c.isalnum() and i not in covered] == []


def test_split_lists_named_short_forms_and_no_bare_ibid():
    texts = [e.text for e in refkit.split(ENGLISH)]
    assert "Behrens (n. 1), 60." in texts and "Behrens, Weather, 50." in texts
    assert not [t for t in texts if t.startswith("Ibid")]


LANGUAGES = {
    "italian": (
        """\
1. Carlo Banti, Storia della neve dal 1870 al 1896, Laterza, Bari 1951, p. 34.
2. Ivi, p. 40.
3. Si veda anche Elio Forte, La guerra del ghiaccio, Einaudi, Torino 2000, pp. 12-15; Banti, Storia, cit., p. 55.
4. Forte, op. cit., p. 20, che però non cita le fonti.
5. Citato in ibidem.
6. Cfr. Forte (nota 3), p. 30.
""",
        "1 full Banti 34; 2 ibid Banti 40; 3 full Forte 12-15; 3 short Banti 55; "
        "4 short Forte 20; 5 ibid Forte -; 6 short Forte 30",
    ),
    "spanish": (
        """\
1. Juan Roca, La nieve del norte, Madrid, Alianza, 2000, p. 45.
2. Ibíd., p. 50.
3. Véase Ana Sierra, La soledad del hielo, Barcelona, Crítica, 2006, p. 33; véase también Roca, La nieve, p. 61.
4. Sierra, ob. cit., p. 40.
5. Sobre este punto, véase Roca (nota 1), p. 77.
""",
        "1 full Roca 45; 2 ibid Roca 50; 3 full Sierra 33; 3 short Roca 61; 4 short Sierra 40; 5 short Roca 77",
    ),
    "russian": (
        """\
1. Снегов В. М. Неудавшаяся зима: Север в холодной войне. М.: Наука, 2011. С. 48.
2. Там же. С. 50.
3. См. также: Ледов А. П. Лёд и люди. М.: Терра, 2006. С. 101; Снегов В. М. Неудавшаяся зима. С. 60.
4. Ледов А. П. Указ. соч. С. 120.
5. Цит. по: Там же. С. 121.
6. Подробнее см.: Снегов (см. прим. 1), с. 70.
""",
        "1 full Снегов 48; 2 ibid Снегов 50; 3 full Ледов 101; 3 short Снегов 60; "
        "4 short Ледов 120; 5 ibid Ледов 121; 6 short Снегов 70",
    ),
    "dutch": (
        """\
1. Jan Bakker, De Republiek in sneeuw en ijs, Amsterdam, Prometheus, 1998, p. 12.
2. Ibidem, p. 14.
3. Zie ook Piet Visser, Handel op het ijs (Leiden: Brill, 2003), 55; Bakker, Republiek, p. 20.
4. Visser (noot 3), 60. Dit oordeel is later door anderen genuanceerd.
5. Geciteerd in Visser, Handel op het ijs, 71.
""",
        "1 full Bakker 12; 2 ibid Bakker 14; 3 full Visser 55; 3 short Bakker 20; 4 short Visser 60; 5 short Visser 71",
    ),
    "polish": (
        """\
1. Andrzej Lodowski, Pół wieku dziejów zimy 1939–1989, Warszawa 1995, s. 34.
2. Tamże, s. 40.
3. Zob. też Krystyna Mroz, Narodziny lodu, Poznań 1990, s. 12–15; Lodowski, Pół wieku, s. 51.
4. Mroz, dz. cyt., s. 20.
5. Cyt. za: tamże, s. 22.
6. Por. Lodowski (przyp. 1), s. 60.
""",
        "1 full Lodowski 34; 2 ibid Lodowski 40; 3 full Mroz 12–15; 3 short Lodowski 51; "
        "4 short Mroz 20; 5 ibid Mroz 22; 6 short Lodowski 60",
    ),
    "german": (
        """\
1. Vgl. Hans Eisler, Der Schnee von gestern. Eine Geschichte, Berlin 1994, S. 34 f.
2. Ebd., S. 40.
3. Hierzu ausführlich Eva Frost, Das Eis der Ostsee, in: Zeitschrift für Eis 31 (1983), S. 201–230, hier S. 205.
4. Dies., Kalte Kriege, München 2001, S. 8.
5. Eisler, a.a.O., S. 50; Frost, Eis, S. 210.
6. So etwa Eisler (wie Anm. 1), S. 51. Die Gegenposition ist freilich besser belegt.
""",
        "1 full Eisler 34 f.; 2 ibid Eisler 40; 3 full Frost 205; 4 full Frost 8; "
        "5 short Eisler 50; 5 short Frost 210; 6 short Eisler 51",
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_notes_of_other_languages(language):
    text, expected = LANGUAGES[language]
    assert "; ".join(cited(text)) == expected


AMERICAN = """\
1. See Carl Behrens, The Weather of the North (Oslo: Fell Press, 1950), 23; but see also Eva Dorn, “Snow on the Line,”
Journal of Ice 4 (1961): 3–19.
2. Ibid., 27; Behrens, Weather, 50; and Ida Fell, Dust and Ice: A Study (Bergen: Sund, 1970), 12.
3. Quoted in Fell, Dust and Ice, 44 (emphasis in original).
4. Cf. Fell, Dust and Ice, chaps. 2–3, and Behrens, Weather, 40.
5. U.S. Congress, Senate, Committee on Ice, Hearings on the Northern Snow, 81st Cong., 1st sess., 1949, 12.
6. Hearings on the Northern Snow, 14.
7. Behrens, Weather; Fell, Dust and Ice, 50 and passim.
8. On this, see the careful essay by Eva Dorn, “Snow,” 15.
"""


def test_what_american_notes_hold_besides():
    assert cited(AMERICAN)[2:] == [
        "2 ibid None 27",
        "2 short Behrens 50",
        "2 full Fell 12",
        "3 short Fell 44",
        "4 short Fell 2–3",
        "4 short Behrens 40",
        "5 full None 12",
        "6 short None 14",
        "7 short Behrens -",
        "7 short Fell 50 and passim",
        "8 short Dorn 15",
    ]
    around = {(c.number, str(c.locator)): (c.before, c.after) for c in refkit.loads(AMERICAN).citations}
    assert around[3, "44"] == ("Quoted in", "(emphasis in original).")
    assert around[4, "40"] == (", and", "")


def test_an_archival_source_gives_its_leaf_to_the_citation():
    text = (
        "1. Protokoll der Sitzung vom 5. Juni 1953, Bundesarchiv, DY 30/IV 2/2/287, Bl. 12.\n2. Ebd., Bl. 14.\n"
        "3. Carl Behr, Schnee, Berlin 1994, S. 3.\n4. Protokoll der Sitzung (Anm. 1), Bl. 15.\n"
    )
    library = refkit.loads(text)
    assert library[0].archive.call_number == "DY 30/IV 2/2/287"
    leaves = [(c.locator.label, c.locator.value) for c in library.citations if c.key == library[0].id]
    assert leaves == [("folio", "12"), ("folio", "14"), ("folio", "15")]


def test_short_notes_cite_the_bibliography_below():
    text = (
        "Notes\n1. Behr, Weather, 50.\n2. Dorn, Ice and Empire, 12; Behr, Weather, 61.\n3. Behr, Weather, 62.\n\n"
        "Bibliography\nBehr, Carl. The Weather of the North. Oslo: Fell Press, 1950.\n"
        "Dorn, Eva. Ice and Empire. Bergen: Sund, 1970.\n"
    )
    assert cited(text) == ["1 short Behr 50", "2 short Dorn 12", "2 short Behr 61", "3 short Behr 62"]
    assert len(refkit.loads(text)) == 2


def test_notes_of_latex_and_markdown():
    latex = (
        r"Snow\footnote{Carl Behr, \emph{The Weather of the North} (Oslo: Fell Press, 1950), 44.} fell"
        r"\footnote{Ibid., 46; see also Eva Dorn, \emph{Ice} (Bergen: Sund, 1970), 12.} and fell\footnote{Behr, "
        r"\emph{Weather}, 50.}."
    )
    markdown = (
        "[^1]: Carl Behr, *The Weather of the North* (Oslo: Fell Press, 1950), 44.\n"
        "[^2]: *Ibid.*, 46; see also Eva Dorn, *Ice* (Bergen: Sund, 1970), 12.\n[^3]: Behr, *Weather*, 50.\n"
    )
    expected = ["1 full Behr 44", "2 ibid Behr 46", "2 full Dorn 12", "3 short Behr 50"]
    assert cited(latex) == expected
    assert cited(markdown) == expected


@pytest.mark.parametrize(
    "text",
    [
        "1. Behr, Carl. 1950. Snow. Oslo: Fell Press.\n2. Dorn, Eva. 1961. Ice. Bergen: Sund.\n",
        "1. Zubok, Failed Empire, 50.\n2. Westad, Global Cold War, 12.\n",
        "Banti, Carlo, La neve, Torino, Forte, 2000.\nId., Il coro, Roma, Laterza, 2010.\nBanti, op. cit., p. 51.\n",
        "1. Smith J, Roe A. Snow. Ice. 2001;4(2):3-9.\n2. Roe A. Ice. Snow. 2002;5:1-2.\n3. Snow. London: Ice; 2001.\n",
    ],
)
def test_a_list_that_points_nowhere_back_has_no_citations(text):
    library = refkit.loads(text)
    assert library.citations == ()
    assert len(library) == len(refkit.split(text))


def test_citations_survive_pickles_slices_and_jsonl():
    library = refkit.loads(ENGLISH)
    assert pickle.loads(pickle.dumps(library)) == library
    again = refkit.loads(refkit.dumps(library, "jsonl"), "jsonl")
    assert again == library and again.citations == library.citations
    first = library[:1]
    assert {c.key for c in first.citations} == {library[0].id} and len(first.citations) == 5
    assert [c.form for c in library.filter(lambda r: r.kind == "journal_article").citations] == ["full", "short"]
    assert library != refkit.Library(library.references)
    renamed = library.with_references(r.with_(id=f"x{r.id}") for r in library)
    assert {c.key for c in renamed.citations if c.key} == {r.id for r in renamed}
    assert library.with_references(reversed(library.references)).citations == library.citations


def test_odd_citations_of_a_file_stay_beside_it():
    library = refkit.loads(
        '{"kind": "book", "id": "a", "provenance": {"raw": {"library": {"citations": [{"x": 1}]}}}}', "jsonl"
    )
    assert library.citations == () and library.meta == {"citations": [{"x": 1}]}


def test_what_cannot_hold_citations_tells_it():
    library = refkit.loads(ENGLISH)
    assert [loss for loss in refkit.write(library, "bibtex").losses if loss.field == "meta.citations"]
    assert not [loss for loss in refkit.write(library, "jsonl").losses if "citations" in loss.field]


@pytest.mark.parametrize(
    "text",
    ["1. Ibid.\n2. Ibid.\n3. ; ; ;\n", "1. a\n2. ebd.\n", "1. Ibid., " + "(" * 3000 + "\n2. Ibid.; " * 300],
)
def test_hostile_notes_do_no_harm(text):
    assert isinstance(refkit.loads(text), refkit.Library)


def test_a_citation_is_plain_values_and_back():
    citation = refkit.loads(ENGLISH).citations[6]
    assert Citation.from_json(citation.to_json()) == citation


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
def test_footnotes_of_a_document_cite(kind):
    from tests.test_documents import MAKERS, load

    notes = [
        "Carl Behrens, The Weather of the North (Oslo: Fell Press, 1950), 44.",
        "Ibid., 46.",
        "See Eva Dorn, Ice (Bergen: Sund, 1970), 12; Behrens, Weather, 50.",
        "Dorn (n. 3), 13.",
    ]
    library = load(MAKERS[kind](["The snow fell early and lay long in the north of the country."], notes))
    weather, ice = (r.id for r in library)
    keys = [(c.number, c.form, c.key) for c in library.citations]
    assert keys == [
        (1, "full", weather),
        (2, "ibid", weather),
        (3, "full", ice),
        (3, "short", weather),
        (4, "short", ice),
    ]
    assert [r.page for r in library] == [None, None]
