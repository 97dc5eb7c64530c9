"""The labels are told apart from each other and stand for fields that the model and CSL have."""

from __future__ import annotations

from refkit.model.types import KINDS
from refkit.parse.tagger.labels import ARCHIVE, FIELDS, LABEL_OF, NAMES, OUTSIDE
from refkit.train.scoring import SPELLED


def test_a_label_stands_for_a_field_of_the_model_and_a_variable_that_is_compared() -> None:
    fields = {name for kind in KINDS.values() for name in kind.model_fields}
    assert {field for field, _ in FIELDS.values()} <= fields
    assert {variable for _, variable in FIELDS.values()} <= SPELLED.keys()


def test_every_compared_variable_has_a_label() -> None:
    assert SPELLED.keys() - LABEL_OF.keys() == {"type"}
    assert all(FIELDS[label][1] == variable for variable, label in LABEL_OF.items())
    assert len(LABEL_OF) == len(FIELDS)


def test_the_first_token_of_a_value_has_the_label_in_capitals_and_the_others_in_small_letters() -> None:
    # So no label may be its own small form, and none may be taken for the outside.
    assert all(label.isupper() and label.lower() != label for label in FIELDS)
    assert OUTSIDE not in FIELDS and OUTSIDE.lower() not in {label.lower() for label in FIELDS}


def test_names_and_parts_of_archival_locations_are_labels() -> None:
    assert {FIELDS[label][1] for label in NAMES} == {"author", "editor", "translator", "recipient", "interviewer"}
    assert {FIELDS[label][0] for label in ARCHIVE} == {"archive"}
