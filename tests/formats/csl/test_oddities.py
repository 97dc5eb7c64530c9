"""CSL-JSON and CSL YAML as programs and people really write them: odd shapes, odd figures, aliases, Markdown."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import refkit
from refkit import formats
from refkit.formats.csl.yaml_markdown import from_markdown, to_markdown
from refkit.formats.syntax.yaml_safe import load
from refkit.model import Library, from_csl, to_csl
from refkit.model.numbers import is_figures, whole_number
from refkit.model.types import ReferenceBase
from tests.strategies import json_values


def read(**item: Any) -> ReferenceBase:
    return from_csl({"id": "k", "type": "book", "title": "Salt Roads", **item})


@pytest.mark.parametrize(
    ("issued", "edtf"),
    [
        ({"date-parts": [1958]}, "1958"),
        ({"date-parts": [1958, 8, 2]}, "1958-08-02"),
        ({"date-parts": 1958}, "1958"),
        ({"date-parts": "1958"}, "1958"),
        ({"date-parts": [["1958-60"]]}, "1958/1960"),
        ({"date-parts": [["1958–1960"]]}, "1958/1960"),
        ({"date-parts": [["1958-08-02"]]}, "1958-08-02"),
        ({"date-parts": [[[1958, 8]]]}, "1958-08"),
        ({"date-parts": [{"year": 1958, "month": 8}]}, "1958-08"),
        ({"date-parts": [[1958.0, 8.0]]}, "1958-08"),
        ({"date-parts": [["1958", "08", ""]]}, "1958-08"),
        ({"date-parts": [[1958, 13, 40]]}, "1958-21"),
        ({"date-parts": [[1958, 99]]}, "1958"),
        ({"date-parts": [[1958, None, 4]]}, "1958"),
        ({"date-parts": [[1958, "August"]]}, "1958"),
        ({"date-parts": [[1958]], "date-time": "1958-01-01T00:00:00Z"}, "1958"),
        ({"date-parts": [["x"]]}, "x"),
        ({"year": "1958", "month": "8"}, "1958-08"),
        ([1958, 8], "1958-08"),
        ([[1958], [1960]], "1958/1960"),
        (1958, "1958"),
        (1958.0, "1958"),
        (-44, "-0043"),
    ],
)
def test_a_date_of_another_shape_is_read_and_kept(issued: Any, edtf: str) -> None:
    reference = read(issued=issued)
    assert str(reference.issued) == edtf
    again = to_csl(reference)
    assert from_csl(again) == reference
    if not isinstance(issued, int) and issued not in (
        {"date-parts": [[1958.0, 8.0]]},
        {"date-parts": [["1958", "08", ""]]},
    ):
        assert again["custom"]["as-given"]["issued"] == issued


@pytest.mark.parametrize(
    "issued",
    [
        {"date-parts": [[99999999999999999999]]},
        {"date-parts": [[float("inf")]]},
        {"date-parts": [[0, 0, 0]]},
        {"date-parts": [[None]]},
        {"date-parts": [[True]]},
        {"date-parts": {"a": 1}},
        {"literal": ["x"]},
        {"season": {"x": 1}},
        True,
        0,
        10**30,
    ],
)
def test_what_is_no_date_stays_as_it_was(issued: Any) -> None:
    reference = read(issued=issued)
    assert reference.issued is None or not reference.issued.value
    assert from_csl(to_csl(reference)) == reference
    assert str(issued) in str(to_csl(reference))
    for name in ("ris", "csl-json", "jsonl", "biblatex"):
        assert formats.write(formats.loads(json.dumps([to_csl(reference)]), "csl-json"), name).text


@pytest.mark.parametrize("parts", [[[0, 0, 0]], [[0]], [0], 0, [[None]], [["", 0]], [[], []]])
def test_a_date_of_zeros_is_no_date_and_is_kept(parts: Any) -> None:
    reference = read(issued={"date-parts": parts})
    assert not reference.issued
    assert refkit.render(Library((reference,)), style="apa").entries[0].startswith("Salt roads. (n.d.)")
    assert str(parts) in str(to_csl(reference))


def test_years_before_christ_are_counted_as_each_format_counts_them() -> None:
    caesar = read(issued={"edtf": "-0043-03-15"})
    assert to_csl(caesar)["issued"] == {"date-parts": [[-44, 3, 15]]}
    assert to_csl(read(issued={"edtf": "0000"}))["issued"] == {"date-parts": [[-1]]}
    assert str(read(issued={"date-parts": [[-1]]}).issued) == "0000"
    assert str(read(issued={"date-parts": [[-58], [-50]]}).issued) == "-0057/-0049"
    assert formats.make_keys([caesar.with_(id="", title=None)], "[year]") == ["44bc"]


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Orlova, Vera", ["Orlova, Vera"]),
        (["Vera Orlova", None, {"family": "Brandt", "given": "Ilse"}], ["Vera Orlova", "Ilse Brandt"]),
        ({"family": "Orlova"}, ["Orlova"]),
        ([[{"family": "Orlova", "given": "V."}], [{"literal": "Brandt & Sons"}]], ["V. Orlova", "Brandt & Sons"]),
        ([{"lastName": "Orlova", "firstName": "Vera"}], ["Vera Orlova"]),
        ([{"name": "Harbour Board", "sequence": "first"}], ["Harbour Board"]),
    ],
)
def test_names_of_another_shape_are_read(author: Any, names: list[str]) -> None:
    reference = read(author=author)
    assert [str(n) for n in reference.author] == names
    assert from_csl(to_csl(reference)) == reference


def test_a_title_in_a_list_is_the_title() -> None:
    item: dict[str, Any] = {"id": "k", "type": "article-journal", "title": ["Salt Roads"], "volume": 3, "page": None}
    item |= {"container-title": ["Coastal Studies", "Coast. St."], "ISSN": ["1234-5678", "8765-4321"]}
    reference = from_csl({**item, "keyword": ["salt", "roads"]})
    assert str(reference.title) == "Salt Roads"
    assert str(reference.container_title) == "Coastal Studies"
    assert reference.issn == "1234-5678"
    assert reference.keywords == ("salt", "roads")
    given_back = to_csl(reference)
    assert given_back["custom"]["as-given"]["container-title"] == ["Coastal Studies", "Coast. St."]
    assert from_csl(given_back) == reference


@given(st.dictionaries(st.sampled_from("title issued author editor volume type id note custom keyword language edition"
                                       " original-date chair x".split()), json_values, max_size=6))  # fmt: skip
def test_no_value_of_json_raises_and_all_of_it_comes_back(item: dict[str, Any]) -> None:
    reference = from_csl(item)
    again = from_csl(to_csl(reference))
    assert again == reference


def test_half_an_emoji_goes_through_every_writer() -> None:
    library = formats.loads('[{"id":"a","type":"book","title":"T","custom":{"x\\ud83d":"y"},"p\\ud83d":1}]', "csl-json")
    for name, fmt in formats.FORMATS.items():
        if fmt.writes:
            assert formats.write(library, name).text


def test_a_year_of_many_figures_is_no_year() -> None:
    line = '{"schema":"refkit/1","kind":"book","id":"a","issued":{"value":"' + "9" * 5000 + '"}}'
    library = formats.loads(line, "jsonl")
    assert library.references[0].issued.begin == ()
    assert "9" * 5000 in formats.write(library, "ris").text


@pytest.mark.parametrize(
    ("value", "number"),
    [("12", 12), ("-3", -3), (" 7 ", 7), (7.0, 7), ("²", None), ("⑨", None), ("7٣", None), ("", None), ("1" * 10, None),
     (True, None), (None, None), (float("nan"), None), (10**12, None), ("1_0", None), ("+4", None)],
)  # fmt: skip
def test_a_number_is_ascii_figures(value: object, number: int | None) -> None:
    assert whole_number(value) == number
    assert is_figures("12") and not is_figures("²") and not is_figures("")


# CSL YAML


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("!!bool foo", "foo"),
        ("!!timestamp foo", "foo"),
        ("!!timestamp 2001-12-14", "2001-12-14"),
        ("!!int 0x1F", "0x1F"),
        ("!!float .inf", ".inf"),
        ("!!binary '###'", "###"),
        ("!!set {x, y}", {"x": None, "y": None}),
        ("!!seq x", "x"),
        ("!date x", "x"),
        ("7٣", "7٣"),
        ("73", 73),
        ("073", "073"),
        ("no", "no"),
        ("true", True),
        ("~", None),
        ("{1: a}", {"1": "a"}),
        ("{[1, 2]: a}", {"[1, 2]": "a"}),
        ("{<<: {x: 1, y: 1}, x: 2}", {"x": 2, "y": 1}),
        ("{x: 1, x: 2}", {"x": 1, "x (2)": 2}),
    ],
)
def test_values_of_yaml_are_those_of_json(text: str, value: Any) -> None:
    data, problem, _ = load(f"a: {text}\n")
    assert problem is None
    assert data == {"a": value}


def test_unknown_tags_and_keys_that_stand_twice_are_told() -> None:
    library = formats.loads(
        "references:\n- id: k\n  type: book\n  title: !x Salt\n  volume: 1\n  volume: 2\n", "csl-yaml"
    )
    assert [f.message for f in library.findings] == [
        "YAML: the tag !x is read as if it were not there",
        "YAML: the key 'volume' stands twice in one mapping",
    ]
    assert str(library.references[0].title) == "Salt"
    assert library.references[0].extra["volume (2)"] == 2


def test_aliases_are_counted_by_what_they_unfold_to() -> None:
    few = "a0: &a0 [1,2,3,4,5,6,7,8,9]\n" + "".join(
        f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 9)
    )
    assert load(few)[1] == "aliases that unfold to more than 100,000 values"
    many = "s: &s {family: Orlova}\nreferences:\n" + "- {id: a, type: book, author: [*s]}\n" * 3000
    data, problem, _ = load(many)
    assert problem is None and len(data["references"]) == 3000
    assert load("a: &a [*a]\n")[1] == "a value that holds itself"
    merged = "m0: &m0 {x: 1}\n" + "".join(f"m{n}: &m{n} {{<<: [*m{n - 1}, *m{n - 1}]}}\n" for n in range(1, 30))
    assert load(merged)[1] == "aliases that unfold to more than 100,000 values"


MARKS = [
    ("*Iskra*", "<i>Iskra</i>"),
    ("_Iskra_ and __Zarya__", "<i>Iskra</i> and <b>Zarya</b>"),
    ("the XII^e^ century", "the XII<sup>e</sup> century"),
    ("H~2~O", "H<sub>2</sub>O"),
    ("[nato]{.smallcaps}", '<span style="font-variant:small-caps;">nato</span>'),
    ("the [iPod]{.nocase}", 'the <span class="nocase">iPod</span>'),
    ("**Bold *and* italic**", "<b>Bold <i>and</i> italic</b>"),
    ("a*b*c", "a<i>b</i>c"),
    (r"5 \* 3 and \_x\_", "5 * 3 and _x_"),
]


# Written down when the reader was there: 38 of 40 were right at once.
FILE = Path(__file__).parents[2] / "cases" / "formats" / "csl-markdown.jsonl"
MORE = [(case["markdown"], case["markup"]) for case in map(json.loads, FILE.read_text("utf-8").splitlines())]


@pytest.mark.parametrize(("markdown", "markup"), MARKS + MORE)
def test_pandocs_marks_are_csls_markup(markdown: str, markup: str) -> None:
    assert from_markdown(markdown) == markup
    assert from_markdown(to_markdown(markup)) == markup


@pytest.mark.parametrize(
    "text",
    ["snake_case_name", "5 * 3 = 15 * 1", "http://example.org/a_b_/~c~/*d*", "~~struck~~", "x^2 + y^2",
     "C* algebras and W*",
     "[a link](there)", "a ^ b", "**", "'quoted' & so", "<i>old</i> markup", "Ca. [1950]"],
)  # fmt: skip
def test_what_is_no_mark_stays(text: str) -> None:
    assert from_markdown(text) == text
    assert from_markdown(to_markdown(text)) == text


pieces = st.sampled_from(
    ["*", "**", "_", "^", "~", "[", "]", "{.nocase}", "\\", "<i>", "</i>", "<b>", "</b>", "<sup>", "</sup>", "<sc>",
     "</sc>",
     '<span class="nocase">', "</span>", " ", "a", "b1", "\n", "é", "http://x.org/", "`", "$", "@", "(", ")"]
)  # fmt: skip


@given(st.lists(pieces, max_size=14).map("".join))
def test_every_text_comes_back_from_markdown(text: str) -> None:
    assert from_markdown(to_markdown(text)) == text


def test_yaml_is_read_and_written_as_markdown() -> None:
    source = (
        "references:\n- id: k\n  type: article-newspaper\n  title: 'The XI^e^ *Iskra*'\n  container-title: '*Iskra*'\n"
        "  URL: http://example.org/a_b_c~d~\n  author:\n  - literal: Board of *Works*\n"
    )
    reference = formats.loads(source, "csl-yaml").references[0]
    assert str(reference.title) == "The XI<sup>e</sup> <i>Iskra</i>"
    assert str(reference.url) == "http://example.org/a_b_c~d~"
    assert str(reference.author[0]) == "Board of *Works*"
    written = formats.write(formats.loads(source, "csl-yaml"), "csl-yaml")
    assert "The XI^e^ *Iskra*" in written.text
    assert formats.loads(written.text, "csl-yaml").references == (reference,)


def test_a_break_in_a_date_in_words_ends_no_entry_and_no_record() -> None:
    library = formats.loads(json.dumps([{"id": "k", "type": "book", "title": "T", "publisher": "P\x1cAU  - X",
                                         "issued": {"literal": "in\nER  - \nTY  - JOUR"}}]), "csl-json")  # fmt: skip
    assert "\n" not in refkit.render(library, style="apa").entries[0].strip()
    for name in ("ris", "enw"):
        written = formats.write(library, name).text
        assert "\x1c" not in written
        assert formats.loads(written, name).references == library.references


def test_a_range_of_seasons_in_yaml_keeps_both() -> None:
    source = "references:\n- id: k\n  type: book\n  issued:\n  - {year: 1958, season: 1}\n  - {year: 1959, season: 4}\n"
    assert str(formats.loads(source, "csl-yaml").references[0].issued) == "1958-21/1959-24"


@pytest.mark.parametrize(
    ("issued", "edtf"),
    [
        ('"October 27, 1962"', "1962-10-27"),
        ('{"raw": "2005-4-12"}', "2005-04-12"),
        ('{"raw": "Spring 1977"}', "1977-21"),
        ('"circa 1950"', "1950~"),
        ('{"raw": "04/03/1962"}', "04/03/1962"),
        ('{"literal": "October 1962"}', "October 1962"),
        ('"some day"', "some day"),
        ('{"raw": "1962", "season": "Lent"}', "1962"),
    ],
)
def test_a_raw_date_in_words_is_read(issued: str, edtf: str) -> None:
    source = f'[{{"id":"k","type":"book","title":"T","issued":{issued}}}]'
    library = formats.loads(source, "csl-json")
    assert str(library.references[0].issued) == edtf
    assert formats.loads(formats.write(library, "csl-json").text, "csl-json").references == library.references
