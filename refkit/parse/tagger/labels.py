"""The labels of tokens, and the fields of the model and the variables of CSL that they stand for."""

from __future__ import annotations

OUTSIDE = "O"

FIELDS: dict[str, tuple[str, str]] = {
    "AU": ("author", "author"),
    "ED": ("editor", "editor"),
    "TR": ("translator", "translator"),
    "RE": ("recipient", "recipient"),
    "IV": ("interviewer", "interviewer"),
    "TI": ("title", "title"),
    "OT": ("title", "original-title"),
    "CT": ("container_title", "container-title"),
    "CO": ("collection_title", "collection-title"),
    "DA": ("issued", "issued"),
    "AC": ("accessed", "accessed"),
    "VO": ("volume", "volume"),
    "IS": ("issue", "issue"),
    "PA": ("page", "page"),
    "NO": ("number", "number"),
    "EN": ("edition", "edition"),
    "PU": ("publisher", "publisher"),
    "PL": ("publisher_place", "publisher-place"),
    "GE": ("genre", "genre"),
    "EV": ("event_title", "event-title"),
    "AT": ("authority", "authority"),
    "UR": ("url", "URL"),
    "DO": ("doi", "DOI"),
    "IB": ("isbn", "ISBN"),
    "AR": ("archive", "archive"),
    "AK": ("archive", "archive_collection"),
    "AL": ("archive", "archive_location"),
}
"""Of each label: the field of the model, and the variable of CSL."""

NAMES = ("AU", "ED", "TR", "RE", "IV")
ARCHIVE = ("AR", "AK", "AL")
LABEL_OF = {csl: label for label, (_, csl) in FIELDS.items()}
"""The label of each CSL variable."""
