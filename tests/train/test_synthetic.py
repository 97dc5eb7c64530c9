"""What synthetic references promise: gold that is in the text, every kind and language, the same rows everywhere."""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest

from refkit.read.dates import find_dates
from refkit.train.synthetic import notes, printed
from refkit.train.synthetic.by_hand import KINDS
from refkit.train.synthetic.in_styles import _styles
from refkit.train.synthetic.languages import LANGUAGES, drawn_language, grammar_of, habits_of, plain
from refkit.train.synthetic.people import FORMS, Person
from refkit.train.synthetic.records import chosen, record
from refkit.train.synthetic.rows import Row
from refkit.train.synthetic.scene import Scene
from refkit.train.synthetic.seen import shown
from refkit.train.synthetic.templates import (
    Captured,
    GrammarError,
    Maybe,
    OneOf,
    Sequence,
    Slot,
    rules,
    source_of,
    template,
)
from refkit.train.synthetic.values import roman, value

SIX_HUNDRED = 600
EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")


@pytest.fixture(scope="module")
def written() -> list[Row]:
    return list(notes(SIX_HUNDRED * 3, 1))


@pytest.fixture(scope="module")
def made() -> list[Row]:
    return list(printed(SIX_HUNDRED, 1))


def strings(row: Row) -> Iterator[tuple[str, str]]:
    """The values of gold that are words of the text."""
    for name, held in row["gold"].items():
        if isinstance(held, list):
            for person in held:
                yield from ((name, part) for part in person.values())
        elif name not in ("type", "issued", "accessed"):
            yield name, held


def is_in(part: str, text: str) -> bool:
    """Whether a value stands in a text, in whatever case; what was joined from two places may stand apart."""
    return folded(part) in folded(text) or all(folded(piece) in folded(text) for piece in part.split(", "))


def folded(text: str) -> str:
    """Small letters, without the two i of Turkish."""
    return text.casefold().replace("ı", "i").replace("i̇", "i")


class TestRowsTellTheTruth:
    def test_every_value_of_notes_is_in_the_text(self, written: list[Row]) -> None:
        absent = [(n, v, r["text"]) for r in written for n, v in strings(r) if not is_in(v, r["text"])]
        assert absent == []

    def test_every_value_of_printed_entries_is_in_the_text(self, made: list[Row]) -> None:
        absent = [
            (n, v, r["text"])
            for r in made
            for n, v in strings(r)
            if n not in ("author", "editor") and v not in r["text"]
        ]
        assert absent == []

    def test_years_are_in_the_text(self, written: list[Row], made: list[Row]) -> None:
        for row in written + made:
            for name in ("issued", "accessed"):
                first = row["gold"].get(name, "")[:4]
                text = row["text"].translate(EASTERN)
                assert first in text or first[2:] in text, row

    def test_a_record_says_something(self, written: list[Row], made: list[Row]) -> None:
        assert all(len(row["gold"]) >= 2 and row["gold"]["type"] for row in written + made)

    def test_no_template_is_left_in_a_text(self, written: list[Row], made: list[Row]) -> None:
        assert [r["text"] for r in written + made if re.search(r"[{}⟨⟩⟦⟧⟪⟫␣∅]", r["text"])] == []

    def test_stops_are_not_doubled(self, written: list[Row]) -> None:
        twice = [r["text"] for r in written if re.search(r"(?<!\.)\.\.(?!\.)|,,|;;|  \.", r["text"])]
        assert len(twice) < len(written) / 200, twice[:5]


class TestShares:
    def test_half_of_the_notes_are_sources(self, written: list[Row]) -> None:
        kinds = Counter(row["kind"] for row in written)
        sources = sum(kinds[kind] for kind in ("archival", "treaty", "newspaper", "government"))
        assert 0.42 < sources / len(written) < 0.62

    def test_every_language_comes(self, written: list[Row], made: list[Row]) -> None:
        rng = random.Random(1)
        assert {drawn_language(rng) for _ in range(3000)} == set(LANGUAGES)
        assert len({row["lang"] for row in written + made}) > 20

    def test_printed_entries_are_of_many_types_and_styles(self, made: list[Row]) -> None:
        assert len({row["gold"]["type"] for row in made}) > 20
        assert len({row["style"] for row in made}) > 20

    def test_a_document_has_one_language_and_style(self, written: list[Row], made: list[Row]) -> None:
        for rows in (written, made):
            seen: dict[str, tuple[str, str]] = {}
            for row in rows:
                assert seen.setdefault(row["source"], (row["lang"], row["style"])) == (row["lang"], row["style"])


class TestTheSameEverywhere:
    SCRIPT = (
        "import json, random, sys; from refkit.train.synthetic import notes, printed;"
        "from refkit.train.damage import damaged;"
        "rows = [*notes(120, 5), *printed(60, 5)]; rows += [damaged(r, random.Random(r['id'])) for r in rows];"
        "sys.stdout.buffer.write(json.dumps(rows, ensure_ascii=False).encode())"
    )

    def run(self, seed: str) -> str:
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run([sys.executable, "-c", self.SCRIPT], capture_output=True, env=environment, check=True)
        return hashlib.sha256(done.stdout).hexdigest()

    def test_in_processes_with_other_hash_seeds(self) -> None:
        assert self.run("1") == self.run("4242")

    def test_another_seed_gives_other_rows(self) -> None:
        first, second = ([row["text"] for row in notes(50, seed)] for seed in (1, 2))
        assert len(set(first) & set(second)) < 5

    def test_more_rows_begin_with_the_same(self) -> None:
        assert [r["text"] for r in notes(20, 3)] == [r["text"] for r in notes(40, 3)][:20]
        assert [r["text"] for r in printed(10, 3)] == [r["text"] for r in printed(20, 3)][:10]

    def test_ids_are_unique(self, written: list[Row], made: list[Row]) -> None:
        ids = [row["id"] for row in written + made]
        assert len(set(ids)) == len(ids)


def slots(sequence: Sequence) -> Iterator[Slot]:
    for node in sequence:
        if isinstance(node, Slot):
            yield node
        elif isinstance(node, OneOf):
            for option in node.options:
                yield from slots(option)
        elif isinstance(node, Maybe | Captured):
            yield from slots(node.inner)


@pytest.mark.parametrize("lang", sorted(LANGUAGES))
class TestGrammars:
    ROLES = ("author", "editor", "translator", "recipient", "interviewer")

    def test_every_slot_can_be_filled(self, lang: str) -> None:
        grammar = grammar_of(lang)
        scene = Scene(grammar, habits_of(grammar, random.Random(1)), random.Random(1), 1950)
        in_dates = ("d", "dd", "m", "mm", "y", "yy", "month", "mon", "R")
        for name, options in grammar.items():
            for slot in (s for option in options for s in slots(option)):
                if slot.name in in_dates and (name.endswith("day") or name == "month-year"):
                    continue
                form = f".{slot.form}" if slot.form else ""
                scene.text, scene.gold = "", {}
                scene.write(template("{" + slot.name + form + "}"))

    def test_names_have_known_forms(self, lang: str) -> None:
        grammar = grammar_of(lang)
        for rule in ("head-name", "inner-name"):
            assert {plain(option) for option in grammar[rule]} <= set(FORMS)

    def test_every_kind_can_be_written(self, lang: str) -> None:
        kinds = {name.split()[0] for name in grammar_of(lang) if name.startswith("@")}
        assert {f"@{kind}" for kind in KINDS} - kinds <= {"@other"}

    def test_its_days_are_read_as_they_are_meant(self, lang: str) -> None:
        """Days that are spelled out; numbers alone are read as far as they are not ambiguous."""
        if lang in ("ko", "he", "fa", "ar"):
            pytest.xfail("the reader of dates knows no days of this language yet")
        grammar = grammar_of(lang)
        patterns = [source_of(option) for option in grammar["day"]]
        spelled = [pattern for pattern in patterns if "{month}" in pattern or "年" in pattern or "년" in pattern]
        months = [plain(month) for month in grammar["months"]]
        for pattern in dict.fromkeys(spelled):
            text = f"Archiv, {pattern.format(d=17, dd=17, m=5, mm='05', y=1931, yy=31, R='V', month=months[4])}, Nr. 7"
            assert "1931-05-17" in {str(found.date) for found in find_dates(text)}, text


class TestTemplates:
    def test_alternatives_weights_and_empty_ones(self) -> None:
        grammar = rules("a: one | 2* two\n  | ∅\n# a comment\nb: ⟨x|y⟩ | z")
        assert [source_of(option) for option in grammar["a"]] == ["one", "two", "two", ""]
        assert len(grammar["b"]) == 2

    def test_a_later_text_replaces_rules(self) -> None:
        assert [source_of(o) for o in rules("a: 1\nb: 2", "a: 3")["a"]] == ["3"]

    @pytest.mark.parametrize("text", ["⟨a", "a⟩", "{a", "⟪nothing⟫", "⟦a|b⟧", "a{}b"])
    def test_what_cannot_be_read_is_refused(self, text: str) -> None:
        with pytest.raises(GrammarError):
            template(text)

    def test_a_line_outside_a_rule_is_refused(self) -> None:
        with pytest.raises(GrammarError):
            rules("  lost")

    def test_captures_say_what_is_written(self) -> None:
        grammar = rules("given: Ada\nfamily: Byron\nnames: gf\nlast and: , | and\nday: {y}")
        habits = habits_of({**grammar_of("en"), **grammar}, random.Random(3))
        scene = Scene({**grammar_of("en"), **grammar}, habits, random.Random(3), 1840)
        scene.write(template("⟪title:⟪genre:Letter⟫ of {author.gf}⟫, ⟪archive_location:A⟫ and ⟪archive_location:B⟫"))
        assert scene.gold["title"] == "Letter of " + scene.gold["author"][0]["given"] + " Byron"
        assert scene.gold["genre"] == "Letter"
        assert scene.gold["archive_location"] == "A, B"

    def test_the_day_of_a_letter_is_not_the_year_of_its_edition(self) -> None:
        grammar = grammar_of("en")
        scene = Scene(grammar, habits_of(grammar, random.Random(4)), random.Random(4), 1840)
        scene.write(
            template("{author.L} to {recipient.L}, {issued.iso-day}, in ⟪container-title:Letters⟫ ({issued.year})")
        )
        assert re.fullmatch(r"1840-\d\d-\d\d", scene.gold["issued"])
        assert int(scene.text[-5:-1]) > 1840


class TestPeople:
    PERSON = Person("Sartre", "Jean-Paul Charles")

    @pytest.mark.parametrize(
        ("form", "text", "given"),
        [
            ("gf", "Jean-Paul Charles Sartre", "Jean-Paul Charles"),
            ("fi", "Sartre, J.-P. C.", "J.-P. C."),
            ("CG", "SARTRE, Jean-Paul Charles", "Jean-Paul Charles"),
            ("i.f", "J.-P.C.Sartre", "J.-P.C."),
            ("bare", "Sartre JPC", "JPC"),
        ],
    )
    def test_forms(self, form: str, text: str, given: str) -> None:
        assert self.PERSON.shown(form) == text
        assert self.PERSON.csl(form) == {"family": "Sartre", "given": given}

    def test_the_capital_of_a_turkish_i_has_its_dot(self) -> None:
        assert Person("Çelik", "Azmi").shown("CG", dotted=True) == "ÇELİK, Azmi"

    def test_one_name_is_all(self) -> None:
        assert Person("Daryanto").csl("gf") == {"family": "Daryanto"}
        assert self.PERSON.csl("L") == {"family": "Sartre"}

    def test_particles_belong_to_the_family(self) -> None:
        assert Person("Hagen", "Ulrich", "von").csl("if") == {"family": "von Hagen", "given": "U."}


class TestWhatAnEntryShows:
    ITEM: ClassVar[dict[str, Any]] = {
        "type": "article-journal",
        "title": "Trade and War: A Survey",
        "container-title": "Past & Present",
        "author": [{"family": "Meier", "given": "Hans Georg"}, {"family": "O’Neill", "given": "Una"}],
        "issued": {"date-parts": [[1978, 5, 12]]},
        "page": "141-146",
        "volume": "78",
        "issue": "5",
        "publisher": "Beck",
    }

    def test_words_as_printed_and_nothing_that_was_left_out(self) -> None:
        gold = shown(
            self.ITEM, "Meier HG and UNA O’NEILL, ‘TRADE AND WAR. A SURVEY’, Past & Present 78/5 (1978), 141–46."
        )
        assert gold == {
            "type": "article-journal",
            "title": "TRADE AND WAR. A SURVEY",
            "container-title": "Past & Present",
            "author": [{"family": "Meier", "given": "HG"}, {"family": "O’Neill", "given": "Una"}],
            "issued": "1978",
            "page": "141–46",
            "volume": "78",
            "issue": "5",
        }

    def test_a_family_name_alone(self) -> None:
        gold = shown(self.ITEM, "Meier, “Trade and War: A Survey,” 12 May 1978")
        assert gold is not None
        assert gold["author"] == [{"family": "Meier"}]
        assert gold["issued"] == "1978-05-12"

    def test_a_volume_is_not_found_in_a_date(self) -> None:
        gold = shown(
            {"type": "book", "title": "On", "issued": {"date-parts": [[1905]]}, "volume": "5"}, "On. Rome, 1905"
        )
        assert gold == {"type": "book", "issued": "1905"}

    def test_a_day_that_cannot_be_read_makes_the_row_useless(self) -> None:
        item = {"type": "book", "title": "The Whole", "issued": {"date-parts": [[1905, 3, 21]]}}
        assert shown(item, "The Whole. 1905, Xyzzy 21.") is None


class TestRecords:
    def test_a_record_has_what_its_kind_asks_for(self) -> None:
        grammar, rng = grammar_of("fr"), random.Random(7)
        scene = Scene(grammar, habits_of(grammar, rng), rng, 1950)
        for _ in range(300):
            recipe = chosen(rng)
            item = record(scene, recipe)
            for word in (w.partition(":")[0] for w in recipe.fields.split() if not w.endswith("?")):
                name = {"authors": "author", "editors": "editor", "body": "author", "unit": "author"}.get(word, word)
                optional = name in ("accessed", "archive_collection")
                assert name in item or optional, (recipe, item)

    def test_all_styles_that_are_named_exist(self) -> None:
        from refkit.cite import find_style

        for names in _styles().values():
            for name in names:
                assert find_style(name).text


class TestValues:
    @pytest.mark.parametrize(("number", "written"), [(4, "IV"), (14, "XIV"), (90, "XC"), (1944, "MCMXLIV")])
    def test_roman(self, number: int, written: str) -> None:
        assert roman(number) == written

    def test_isbns_have_a_right_check_digit(self) -> None:
        rng = random.Random(2)
        for _ in range(50):
            digits = [int(c) for c in value("isbn", "", rng, 2000) if c.isdigit()]
            assert len(digits) == 13
            assert sum(d * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0

    def test_an_unknown_value_is_refused(self) -> None:
        with pytest.raises(KeyError):
            value("nonsense", "", random.Random(1), 1900)


def test_rows_are_json(written: list[Row], tmp_path: Path) -> None:
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(row) for row in written[:50]), "utf-8")
    keys = {"id", "source", "style", "lang", "text", "kind", "gold", "type_any", "any", "optional"}
    assert all(set(row) == keys for row in written)
