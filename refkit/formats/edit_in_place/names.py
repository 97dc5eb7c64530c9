"""What the formats call the fields that rules repair: where a repaired value is looked for first.

A name is a hint only: a value that stands under another one is found by its letters.
"""

from __future__ import annotations

from collections.abc import Mapping

Names = Mapping[str, tuple[str, ...]]

_CSL_FIELDS = (
    "title container_title collection_title volume_title publisher publisher_place note event_title authority source"
)


def _names(**fields: str) -> Names:
    return {field: tuple(names.split()) for field, names in fields.items()}


_CSL: Names = {f: (f.replace("_", "-"),) for f in _CSL_FIELDS.split()} | {"url": ("URL",), "doi": ("DOI",)}
_ZOTERO = _names(
    title="title caseName nameOfAct subject",
    container_title="publicationTitle bookTitle proceedingsTitle encyclopediaTitle dictionaryTitle blogTitle"
    " websiteTitle forumTitle programTitle reporter code",
    collection_title="series seriesTitle",
    publisher="publisher institution university company distributor network label studio repository organization",
    publisher_place="place repositoryLocation",
    note="extra",
    event_title="conferenceName meetingName",
    authority="court legislativeBody issuingAuthority organization",
    source="libraryCatalog",
    url="url",
    doi="DOI",
)

# Fields that rules only look at: where what they tell stands.
_TOLD: Mapping[str, Names] = {
    "csl": _names(
        author="author/family author/literal author",
        editor="editor/family editor/literal editor",
        translator="translator/family translator/literal translator",
        issued="issued/raw issued/literal issued",
        isbn="ISBN",
        issn="ISSN",
    ),
    "zotero": _names(
        author="creators/lastName creators/name",
        editor="creators/lastName creators/name",
        translator="creators/lastName creators/name",
        issued="date",
        page="pages",
        isbn="ISBN",
        issn="ISSN",
    ),
    "jsonl": _names(
        author="author/family author/literal",
        editor="editor/family editor/literal",
        translator="translator/family translator/literal",
        issued="issued issued/value",
        page="page page/text",
    ),
    "csv": {
        **_names(author="Author", editor="Editor", translator="Translator", issued="Date", page="Pages", isbn="ISBN"),
        "issn": ("ISSN",),
    },
    "bib": _names(issued="date year", page="pages", isbn="isbn", issn="issn"),
    "ris": _names(
        author="AU A1",
        editor="ED A2 A3",
        translator="A4 TA",
        issued="DA PY Y1",
        page="SP",
        isbn="SN",
        issn="SN",
    ),
    "enw": _names(author="A", editor="E", translator="?", issued="8 D", page="P", isbn="@", issn="@"),
    "nbib": _names(author="FAU AU", editor="FED ED", issued="DP", page="PG", isbn="ISBN", issn="IS"),
    "endnote": _names(
        author="authors/author author",
        editor="secondary-authors/author",
        translator="subsidiary-authors/author",
        issued="pub-dates/date date year",
        page="pages",
        isbn="isbn",
        issn="isbn",
    ),
    "mods": _names(
        author="namePart",
        editor="namePart",
        translator="namePart",
        issued="dateIssued dateCreated copyrightDate",
        page="start",
        isbn="identifier",
        issn="identifier",
    ),
    "rdf": _names(
        author="surname",
        editor="surname",
        translator="surname",
        issued="date",
        page="pages",
        isbn="identifier",
        issn="identifier",
    ),
}

_REPAIRED: Mapping[str, Names] = {
    "csl": _CSL,
    "yaml": _CSL,
    "zotero": _ZOTERO,
    "jsonl": {
        **{field: (field, f"{field}/text") for field in _CSL_FIELDS.split()},
        "url": ("url/url", "url"),
        "doi": ("doi",),
    },
    "csv": {
        "title": ("Title",),
        "container_title": ("Publication Title",),
        "collection_title": ("Series", "Series Title"),
        "publisher": ("Publisher",),
        "publisher_place": ("Place",),
        "note": ("Extra",),
        "event_title": ("Conference Name", "Meeting Name"),
        "authority": ("Court", "Legislative Body", "Issuing Authority"),
        "source": ("Library Catalog",),
        "url": ("Url",),
        "doi": ("DOI",),
    },
    "bib": _names(
        title="title subtitle booktitle",
        container_title="journaltitle journal booktitle maintitle journalsubtitle booksubtitle title subtitle",
        collection_title="series",
        volume_title="booktitle maintitle volume-title title",
        publisher="publisher institution school organization",
        publisher_place="location address",
        note="note annotation annote",
        event_title="eventtitle conference",
        authority="institution organization",
        source="howpublished",
        url="url howpublished link",
        doi="doi",
    ),
    "ris": _names(
        title="TI T1 CT BT",
        container_title="T2 JO JF JA BT J1 J2",
        collection_title="T3 T2",
        volume_title="VO T2",
        publisher="PB",
        publisher_place="CY PP",
        note="N1 RN NO",
        event_title="T2 T3 C3",
        source="DB DP",
        url="UR LK L2",
        doi="DO DI M3",
    ),
    "enw": _names(
        title="T",
        container_title="J B",
        collection_title="S",
        publisher="I",
        publisher_place="C",
        note="Z",
        source="~",
        url="U",
        doi="R",
    ),
    "nbib": _names(
        title="TI BTI",
        container_title="JT BTI TA",
        collection_title="CTI",
        publisher="PB",
        publisher_place="PL",
        note="GN",
        url="URL",
        doi="LID AID",
    ),
    "endnote": _names(
        title="title",
        container_title="secondary-title full-title",
        collection_title="tertiary-title",
        publisher="publisher",
        publisher_place="pub-location",
        note="notes research-notes",
        source="remote-database-name",
        url="url",
        doi="electronic-resource-num",
    ),
    "mods": _names(
        title="title subTitle titleInfo",
        container_title="title subTitle titleInfo",
        collection_title="title titleInfo",
        volume_title="title titleInfo",
        publisher="publisher",
        publisher_place="placeTerm",
        note="note",
        source="recordContentSource",
        url="url identifier",
        doi="identifier",
    ),
    "rdf": _names(
        title="title",
        container_title="title",
        collection_title="title",
        publisher="name publisher",
        publisher_place="locality",
        note="description",
        event_title="title",
        authority="authority",
        source="libraryCatalog",
        url="value",
        doi="identifier",
    ),
}

NAMES: Mapping[str, Names] = {
    kind: {**names, **_TOLD["csl" if kind == "yaml" else kind]} for kind, names in _REPAIRED.items()
}
