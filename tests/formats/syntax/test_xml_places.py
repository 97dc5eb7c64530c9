"""Where elements stand in a text of XML: from the first character of the start tag to the last of the end tag."""

from __future__ import annotations

import pytest

from refkit.formats.syntax.xml_safe import local, parse_placed


@pytest.mark.parametrize(
    "text",
    [
        "<a><b/></a>",
        '<a><b x="/>" /></a>',
        "<a><b></b><c>x/></c><d><!--/--></d></a>",
        "<?xml version='1.0'?>\n<a>\u00e4<b>\U0001f600<c/></b><c/>x</a>\n",
        "\ufeff<x:a xmlns:x='u'><x:b  /></x:a>",
    ],
)
def test_each_element_has_its_own_text(text: str) -> None:
    root, wrong, places = parse_placed(text, lambda *_: True)
    assert root is not None and wrong is None
    for element in root.iter():
        raw = places[element].of(text)
        assert raw.startswith("<") and raw.endswith(">")
        tag = local(element)
        assert raw.endswith((f"/{tag}>", f":{tag}>", "/>")), raw
        again, wrong, _ = parse_placed(raw.replace("<x:", "<").replace("</x:", "</"), None)
        assert wrong is None, "an element is well-formed by itself"
        assert again is not None and len(again) == len(element)
