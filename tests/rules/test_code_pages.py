"""Right phrases, shown as each code page would show them, come back or stay; they never become another text."""

from __future__ import annotations

import pytest

from refkit.knowledge.code_pages import DOUBLE, SINGLE, high_bytes
from refkit.rules import fix_entries

PHRASES = {
    "ru": "Петров П. П. Ветер и море. Москва: Наука, 1990. 240 с.",
    "pl": "Śliwiński, Stanisław. Przegląd wiatrów. Łódź: Książka, 1986.",
    "cs": "Hřebík, J. Dějiny větru na české zemi. Plzeň: Příspěvky, 1990.",
    "tr": "İnan, Şükrü. Rüzgârın Eğitimi. İstanbul: Araştırma Kurumu, 2003.",
    "de": "Müller, Jörg. Größe der Stürme für Schüler. München: Beck, 1990.",
    "fr": "Lefèvre, Éric. Études françaises du vent. Genève: Dag, 1988.",
    "es": "Muñoz, José. El viento de España: revolución. Cáceres, 1990.",
    "el": "Παπαδόπουλος, Α. Ιστορία του ανέμου. Αθήνα: Εστία, 1990.",
    "da": "Sørensen, Bjørn. Københavns vinde. Århus: Dag, 1990.",
}
OTHERS = [
    *(("ru", real, shown) for real, shown in [("cp1251", "cp1252"), ("koi8-r", "cp1252"), ("cp1251", "koi8-r")]),
    *(("ru", "koi8-r", "cp1251"), ("tr", "cp1254", "cp1252"), ("el", "cp1253", "cp1252"), ("pl", "cp1250", "cp1252")),
    *(("pl", "iso8859-2", "cp1252"), ("cs", "cp1250", "cp1252"), ("cs", "iso8859-2", "cp1252")),
    *((name, "cp1252", "mac-roman") for name in ("de", "fr", "es", "da")),
    *((name, "mac-roman", "cp1252") for name in ("de", "fr", "es")),
    *((name, "cp1252", "cp1251") for name in ("de", "fr", "es", "da")),
]


def shown_by(data: bytes, codec: str) -> str:
    """What a code page shows for bytes."""
    if codec in DOUBLE:
        return data.decode(codec)
    shown = {byte: char for char, byte in reversed(high_bytes(codec).items())}
    return "".join(chr(byte) if byte < 0x80 else shown[byte] for byte in data)


def mended(text: str) -> str:
    return fix_entries([text], unsafe=True)[0].text


@pytest.mark.parametrize("name", PHRASES)
def test_a_right_phrase_stays(name: str) -> None:
    assert mended(PHRASES[name]) == PHRASES[name]


@pytest.mark.parametrize("codec", SINGLE)
@pytest.mark.parametrize("name", PHRASES)
def test_utf8_read_by_a_page_of_one_byte_comes_back(name: str, codec: str) -> None:
    assert mended(shown_by(PHRASES[name].encode(), codec)) == PHRASES[name]


@pytest.mark.parametrize("codec", DOUBLE)
@pytest.mark.parametrize("name", PHRASES)
def test_utf8_read_by_a_page_of_two_bytes_comes_back_or_stays(name: str, codec: str) -> None:
    try:
        shown = shown_by(PHRASES[name].encode(), codec)
    except UnicodeDecodeError:
        return  # such bytes show nothing
    assert mended(shown) in (PHRASES[name], shown)


@pytest.mark.parametrize(("name", "real", "shown"), OTHERS)
def test_bytes_of_one_page_read_by_another_come_back(name: str, real: str, shown: str) -> None:
    assert mended(shown_by(PHRASES[name].encode(real), shown)) == PHRASES[name]
