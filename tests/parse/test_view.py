"""An entry is read the same however it is laid out, and the record is tied to the entry as it stands."""

from __future__ import annotations

import unicodedata

import pytest

from refkit.model import EdtfDate
from refkit.parse import parse_entries, parse_entry
from refkit.parse.view import view
from refkit.trace import Span
from tests.parse.promises import lost

BOOK = "Müller, Jürgen. 1998. The Salt Road: Trade and Empire, 1500–1700. Zürich: Fell Press."
SECOND = (
    "Mao, Zedong. 1957. “Speech at Hangzhou.” November 18. English translation from José Ruiz, “Speeches,”"
    " Journal of Communist Studies 2, no. 2 (1986): 109-126."
)


@pytest.mark.parametrize(
    "gap", ["\n", "\r\n", "\n    ", "\t", "\u00a0", "  ", "\u2009", "\u2028", " \u200b", "\u202f", "\x00", "\x0b"]
)
def test_what_parts_two_words_does_not_matter(gap: str) -> None:
    for text in (BOOK, SECOND):
        once = parse_entry(text)
        for at in [i for i, c in enumerate(text) if c == " "]:
            laid_out = text[:at] + gap + text[at + 1 :]
            assert parse_entry(laid_out) == once, laid_out
        everywhere = text.replace(" ", gap)
        read = parse_entry(f"\n  {everywhere} \n")
        assert read == once and lost(read, f"\n  {everywhere} \n") == []


def test_spans_count_in_the_entry_as_it_stands() -> None:
    text = "  Müller, Jürgen. 1998.\n    The Salt\u00a0 Road: Trade\r\n\tand Empire. Zürich : Fell Press, \n"
    reference = parse_entry(text)
    assert reference.provenance
    assert reference.provenance.entry and reference.provenance.entry.text == text
    stands = {name: [s.of(text) for s in trace.spans] for name, trace in reference.provenance.fields.items()}
    assert stands["author"] == ["Müller, Jürgen"] and stands["issued"] == ["1998"]
    assert stands["title"] == ["The Salt\u00a0 Road: Trade\r\n\tand Empire"]
    assert stands["publisher"] == ["Fell Press"]
    assert str(reference.title) == "The Salt Road: Trade and Empire"


def test_a_second_source_on_several_lines_counts_in_its_own_words() -> None:
    text = SECOND.replace("José", "Jose\u0301").replace("Communist Studies", "Communist\n     Studies")
    (related,) = parse_entry(text).related
    inner = related.reference.provenance.entry.text
    assert inner == text[text.index("Jose") :]
    assert str(related.reference.container_title) == "Journal of Communist Studies"
    (span,) = related.reference.provenance.fields["container_title"].spans
    assert span.of(inner) == "Journal of Communist\n     Studies"
    assert related.reference.author[0].given == "Jose\u0301"


def test_decomposed_letters_are_read_as_composed_and_kept_decomposed() -> None:
    """NFC for comparison only, never on stored text."""
    text = unicodedata.normalize("NFD", BOOK)
    assert text != BOOK
    reference = parse_entry(text)
    assert reference.author[0].family == "Mu\u0308ller" and reference.publisher_place == "Zu\u0308rich"
    assert lost(reference, text) == []
    composed, plain = reference.to_csl(), parse_entry(BOOK).to_csl()
    assert unicodedata.normalize("NFC", str(composed)) == str(plain)


def test_a_letter_in_both_forms_keeps_both() -> None:
    text = "Mu\u0308ller, Jürgen. 1998. Über Mu\u0308hlen und Mühlräder. Berlin: GARCI\u0301A & Íñigo Verlag."
    reference = parse_entry(text)
    assert (reference.author[0].family, reference.author[0].given) == ("Mu\u0308ller", "Jürgen")
    assert str(reference.title) == "Über Mu\u0308hlen und Mühlräder"
    assert reference.publisher == "GARCI\u0301A & Íñigo Verlag"
    assert lost(reference, text) == []


def test_names_in_capitals_stay_decomposed_when_they_are_set_small() -> None:
    text = "GARCI\u0301A CA\u0301RCEL, Ricardo. Inquisición: historia crítica. Madrid: Temas de Hoy, 2000."
    reference = parse_entry(text)
    assert reference.author[0].family == "Garci\u0301a Ca\u0301rcel" and str(reference.title)[:11] == "Inquisición"
    assert lost(reference, text) == []


@pytest.mark.parametrize("name", ["Å", "각", "ổ", "क्\u200dष", "\u212bngström", "q\u0303"])
def test_every_script_comes_back_as_it_stood(name: str) -> None:
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, f"Smith, Anna. 2001. The {name} of Oslo. London: Fell Press.")
        title = parse_entry(text).title
        assert title and title.text == unicodedata.normalize(form, f"The {name} of Oslo")


def test_a_soft_hyphen_says_nothing_unless_it_may_stand_for_a_dash() -> None:
    reference = parse_entry(
        "Smith, Anna. 2001. “Govern\u00adment of\u200b Wash\u00ad\n   ington.” Foreign Affairs 3: 1-9."
    )
    assert str(reference.title) == "Government of Washington"
    assert view("Foreign Affairs 2: 210\u00ad231.").text == "Foreign Affairs 2: 210\u00ad231."


def test_direction_marks_stay_in_text_from_right_to_left() -> None:
    assert view("ספר\u200f (עברית)").text == "ספר\u200f (עברית)"
    assert view("\ufeffSmith,\u200e Anna").text == "Smith, Anna"


def test_what_is_read_leads_back_to_what_stands() -> None:
    seen = view("\ufeff  Se\u0301jour\n   a\u0300  \u00a0Oslo\u00ad \n")
    assert seen.text == "Séjour à Oslo"
    assert seen.back(Span(0, 6)).of(seen.source) == "Se\u0301jour"
    assert seen.back(Span(1, 2)).of(seen.source) == "e\u0301"
    assert seen.back(Span(7, 8)).of(seen.source) == "a\u0300"
    assert seen.back(Span(9, 13)).of(seen.source) == "Oslo"
    assert seen.back(Span(0, 13)).of(seen.source) == "Se\u0301jour\n   a\u0300  \u00a0Oslo"


def test_a_dash_in_a_list_repeats_a_decomposed_author() -> None:
    texts = ["Mu\u0308ller, Ida. 1998.\n  Salt.\n  Bonn: Fell Press.", "———. 2001.\n  Silk.\n  Bonn: Fell Press."]
    first, second = parse_entries(texts)
    assert first.author == second.author and second.author[0].family == "Mu\u0308ller"
    assert second.issued == EdtfDate(value="2001")


@pytest.mark.parametrize(
    "mark", ["12. ", "12) ", "[12] ", "(12) ", "[12]", "12.", "• ", "– ", "[^12]: ", "¹² ", "• 12.\n   ", "1204. "]
)
@pytest.mark.parametrize(
    "text",
    [
        BOOK,
        "5 AG 1/267, entretien de Gaulle-Adenauer, 20 mai 1961, AN.",
        "[Kennan, George F.] Memoirs, 1925–1950. Boston: Little, Brown, 1967.",
        "———. 1992. The Long Peace: Inquiries into the History of the Cold War. New York: Oxford University Press.",
        "Convention on the Rights of the Child, November 20, 1989, https://www.ohchr.org/en/instruments/crc",
        "《周恩来与契尔沃年科谈话记录》，1960年10月4日，外交部档案馆，109-00829-01。",
        "@realDonaldTrump. “China is ripping us off.” Twitter, May 5, 2019, 12:08 p.m. https://twitter.com/x/status/1.",
    ],
)
def test_what_a_list_puts_before_an_entry_does_not_matter(mark: str, text: str) -> None:
    if mark == "12." and not text[:2].isalpha():
        return  # glued to a number it is no mark
    reference = parse_entry(mark + text)
    assert reference == parse_entry(text)
    assert lost(reference, mark + text) == []
    assert reference.provenance and reference.provenance.unparsed == tuple(
        s.shift(len(mark)) for s in parse_entry(text).provenance.unparsed
    )


@pytest.mark.parametrize(
    "text",
    ["12. Februar 1945. Tagebuch.", "3. 12. 1958: Brief an Adenauer.", "1989. The Struggle.", "[1958] Salt.", "12."],
)
def test_days_and_years_are_no_numbers_of_a_list(text: str) -> None:
    assert view(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        BOOK,
        "Morris, Errol, dir. The Fog of War. Sony Pictures Classics, 2003. DVD.",
        "Bunnenberg, Christian. Geschichte auf YouTube. Berlin 2019 (= Medien der Geschichte 2).",
        "Perlez, Jane. 2019. “China Retools Its Military.” New York Times, October 2, sec. A.",
        "Smith, John, Jr. Salt in the U.S. Boston: Fell Press, 1961.",
    ],
)
def test_a_stop_more_or_less_at_the_end_does_not_matter(text: str) -> None:
    reference = parse_entry(text)
    assert parse_entry(text + ".") == parse_entry(text[:-1]) == reference
    assert lost(parse_entry(text + ". \n"), text + ". \n") == []


def test_three_stops_are_an_ellipsis() -> None:
    assert view("Smith, Anna. They will plant...").text[-3:] == "..."


def test_a_last_word_without_a_stop_before_it_is_no_medium() -> None:
    assert parse_entry("Smith, Anna. “Lenin on Film”, Screen 3 (1972), 4-9").medium is None
    assert str(parse_entry("Smith, Anna. 1972. Lenin and Film").title) == "Lenin and Film"


@pytest.mark.parametrize(
    "text",
    [
        "“蒋介石日记”，1949年1月21日，斯坦福大学胡佛研究所档案馆藏。",
        "The Argus, ‘City Disturbance’, 12 October 1914, p. 8.",
        "1 “Do not try to do,” Lawrence, Twenty-Seven Articles, August 1917; PRO-FO 882/7, f. 9397.",
    ],
)
def test_straight_quotes_are_read_as_curly_ones(text: str) -> None:
    straight = text.translate(str.maketrans("“”‘’", "\"\"''"))
    assert parse_entry(straight).to_csl() == parse_entry(text).to_csl()


def test_a_straight_mark_may_close_a_curly_single_one() -> None:
    reference = parse_entry("The Argus, ‘City Disturbance', 12 October 1914, p. 8.")
    assert str(reference.title) == "City Disturbance" and str(reference.container_title) == "The Argus"


def test_an_address_in_angle_brackets_goes_on_behind_a_line_break() -> None:
    text = (
        "Rudolph, Barbara. “Opec Takes a Stand.” Time, 18 Aug. 1986. Web. <http://www.time.com/time/\n0,9171,00.html>."
    )
    reference = parse_entry(text)
    assert reference.url and reference.url.url == "http://www.time.com/time/0,9171,00.html"
    assert lost(reference, text) == []
    assert parse_entry("OPEC. 2012. Embargo. <http://a.org/b/ c> and <http://a.org/d>.").url.url == "http://a.org/b/c"
