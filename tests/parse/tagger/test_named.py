"""Stretches of tokens that are a known name are marked, for the next training; sums know the marks too."""

from __future__ import annotations

import pytest

from refkit.parse.models import shipped
from refkit.parse.tagger import named
from refkit.parse.tagger.features import features
from refkit.parse.tagger.summing import summed
from refkit.parse.tagger.tokens import tokens


def marked(text: str) -> dict[str, str]:
    cut = tokens(text)
    return {
        t.text: "".join(known) for t, known in zip(cut, named.with_names(cut, [()] * len(cut)), strict=True) if known
    }


@pytest.mark.parametrize(
    ("text", "mark", "words"),
    [
        ("Holm, A. Wind. Lugduni Batavorum: Dag, 1650.", "KT", "Lugduni Batavorum"),
        ("Орлов А. Ветер. СПб.: Нестор-История, 2009.", "KP", "Нестор-История"),
        ("Holm, A. “Wind,” Past & Present 12 (1957).", "KJ", "Past Present"),
        ("Wind. Svenska Dagbladet 3 May. Göteborgs-Posten, 4 May.", "KN", "Göteborgs-Posten"),
        ("Holm, A. Wind. Stroud: Sutton, 1990.", "KP?", "Sutton"),
    ],
)
def test_a_name_is_marked_as_a_whole(text: str, mark: str, words: str) -> None:
    found = marked(text)
    wanted = [token.text for token in tokens(words)]
    assert [found.get(word) for word in wanted] == [mark] * len(wanted)


def test_what_is_no_name_has_no_mark() -> None:
    assert marked("the wind, and holm in a harbour of 1957") == {}


def test_the_models_are_told_of_whole_names() -> None:
    cut = tokens("Holm, A. Wind. Mayence: Dag, 1650.")
    assert any("m=KT" in item for item in features(cut).items)
    assert summed(cut).items.strings() == features(cut).items  # type: ignore[attr-defined]
    models = shipped()
    assert models is not None
    seen = [item for item in features(cut).items if "m=KT" in item]
    without = [[name for name in item if name != "m=KT"] for item in seen]
    assert models.blind.decode(seen) != models.blind.decode(without)
