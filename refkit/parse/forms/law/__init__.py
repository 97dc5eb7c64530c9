"""Forms of law and diplomacy: decisions of courts, laws, treaties, documents of parliaments and of nations."""

from __future__ import annotations

from refkit.parse.forms.base import Form
from refkit.parse.forms.law.courts import CourtFirst, DocketCase, EuropeanCase, ReportFirst, StrasbourgCase
from refkit.parse.forms.law.documents import CommandPaper, SymbolDocument
from refkit.parse.forms.law.statutes import ActOfParliament, DatedLaw, NumberedLaw
from refkit.parse.forms.law.treaties import GazetteTreaty, SeriesTreaty

FORMS: tuple[Form, ...] = (
    ReportFirst(), CourtFirst(), StrasbourgCase(), EuropeanCase(), DocketCase(),
    NumberedLaw(), DatedLaw(), ActOfParliament(), SymbolDocument(), CommandPaper(), SeriesTreaty(), GazetteTreaty(),
)  # fmt: skip
"""All forms of this room."""
