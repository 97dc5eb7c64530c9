"""What rules see in the entries of a list: which rules are asked about a text, and findings that are made once.

A rule is asked where one of the words that it needs occurs. All rules' words are looked for together, once a text: each
rule is a bit of a number, a character or a word of the text sets the bits of the rules that need it.

A finding is kept with its entry: what a rule said of a text it says again, unless it asked the list and that is
another one now. So an entry that nothing was changed in is looked at once, by whatever way it is asked about.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from refkit.faults import caught
from refkit.read.patterns import late
from refkit.rules.engine.base import Hit, TextRule
from refkit.rules.engine.list_evidence import ListFacts
from refkit.rules.engine.registry import text_rules
from refkit.rules.engine.view import EntryView
from refkit.trace import Change, Finding, Safety, Span, Target

if TYPE_CHECKING:
    from refkit.rules.engine.list_evidence import Reader

Seen = tuple[Finding, ...]


class _Asked:
    """The facts of a list, with a note whether a rule asked for one: the reading of a text is none of the list's."""

    def __init__(self, facts: ListFacts) -> None:
        self._facts = facts
        self.read = facts.read
        self.asked = False

    def __getattr__(self, name: str) -> Any:
        self.asked = True
        return getattr(self._facts, name)


class SeenView(EntryView):
    """An entry with what rules saw in it: by code the findings, and the list that was asked (None: none was)."""

    def __init__(self, text: str, number: int = 0) -> None:
        super().__init__(text, number)
        self.known: dict[str, tuple[Seen, Look | None]] = {}
        self.gate = -1  # the bits of the rules that the text lets in; not looked for yet


class Look:
    """The entries of a list as they are now. Each view has its place in the list for a number."""

    def __init__(self, views: Sequence[SeenView], reader: Reader | None, keep: Collection[str]) -> None:
        self.views = views
        self.keep = keep
        self._facts = _Asked(ListFacts(views, reader))

    def findings(self, view: SeenView, rules: Asking) -> list[Finding]:
        """What the rules see in an entry, of the list or changed since, in the order of the rules."""
        if view.gate < 0:
            view.gate = _gates(text_rules()).open_for(view.text)
        if not view.gate & rules.bits:
            return []
        out: list[Finding] = []
        gate, known = view.gate, view.known
        for bit, rule in rules.pairs:
            if gate & bit:
                found = known.get(rule.code)
                if found is None or (found[1] is not None and found[1] is not self):
                    found = known[rule.code] = self._ask(rule, view)
                if found[0]:
                    out += found[0]
        return out

    def _ask(self, rule: TextRule, view: SeenView) -> tuple[Seen, Look | None]:
        text, facts = view.text, self._facts
        facts.asked = False
        out: list[Finding] = []
        try:
            for hit in rule.find(view, cast(ListFacts, facts)):
                if not (self.keep and _kept(text, hit, self.keep)) and not ("[sic" in text and _is_meant(text, hit)):
                    out.append(_finding(rule, view, hit))
        except (Exception, SystemExit) as error:  # ours or a plugin's: the other rules are asked all the same
            caught(f"rule {rule.code}", text, error, entry=view.number)
        return tuple(out), self if facts.asked else None


class Asking(NamedTuple):
    """Rules that are asked together: each with its bit, and all their bits."""

    pairs: tuple[tuple[int, TextRule], ...]
    bits: int


@lru_cache(maxsize=128)
def asking(rules: tuple[TextRule, ...]) -> Asking:
    """Rules as they are asked; all of them are of `text_rules`."""
    of = _gates(text_rules()).bit_of
    pairs = tuple((of[rule.code], rule) for rule in rules)
    return Asking(pairs, sum(bit for bit, _ in pairs))


class _Gates:
    """Which rules a text lets in, by the characters and words that they need."""

    def __init__(self, rules: Sequence[TextRule]) -> None:
        self.bit_of = {rule.code: 1 << n for n, rule in enumerate(rules)}
        self._always = 0
        by_need: dict[str, int] = {}
        for rule in rules:
            bit = self.bit_of[rule.code]
            if not rule.needs or "" in rule.needs:
                self._always |= bit
                continue
            for need in rule.needs:
                by_need[need] = by_need.get(need, 0) | bit
        alone: dict[str, int] = {}
        by_rarest: dict[str, list[tuple[str, int]]] = {}
        for need, bits in sorted(by_need.items()):
            if len(need) == 1:
                alone[need] = bits
            else:
                by_rarest.setdefault(min(need, key=_commonness), []).append((need, bits))
        self._known = frozenset({*alone, *by_rarest})
        self._of = {c: (alone.get(c, 0), tuple(by_rarest.get(c, ()))) for c in self._known}

    def open_for(self, text: str) -> int:
        """The bits of the rules that a text lets in."""
        bits = self._always
        for character in self._known.intersection(text):
            of_character, words = self._of[character]
            bits |= of_character
            for need, of in words:
                if need in text:
                    bits |= of
        return bits


def _commonness(character: str) -> int:
    """How common a character is in references, roughly: a word is only looked for where its rarest one occurs."""
    common = "qxjzkvwfbgphymcudlsrtnioae .,"
    return common.find(character) + 100 if character in common else 10 if character.isdigit() else 0


@lru_cache(maxsize=8)
def _gates(rules: tuple[TextRule, ...]) -> _Gates:
    return _Gates(rules)


def _finding(rule: TextRule, view: EntryView, hit: Hit) -> Finding:
    """The hit as a finding. Raises ValueError where its places are none of the entry's, as a plugin's may be."""
    at, size = 0, len(view.text)
    for edit in sorted(hit.edits):
        if not at <= edit.start <= edit.end <= size:
            raise ValueError(f"an edit at {edit.start} to {edit.end} of {size} characters")
        at = edit.end
    if not 0 <= hit.start <= hit.end <= size:
        raise ValueError(f"a hit at {hit.start} to {hit.end} of {size} characters")
    safety = hit.safety or (rule.text_safety if hit.edits else Safety.TOLD)
    changes = tuple(
        Change(
            rule.code,
            Span(e.start, e.end),
            view.text[e.start : e.end],
            e.after,
            safety=safety,
            evidence=hit.evidence,
            message=hit.message,
        )
        for e in hit.edits
    )
    return Finding(
        rule.code,
        hit.span,
        hit.message,
        safety=safety,
        changes=changes,
        evidence=hit.evidence,
        target=Target.TEXT,
        entry=view.number,
    )


def _kept(text: str, hit: Hit, keep: Collection[str]) -> bool:
    """Whether the hit touches a word that is to stay as it is."""
    for word in keep:
        first, last = hit.start - len(word) + 1, max(hit.end, hit.start + 1) - 1
        if word and text.find(word, max(0, first), last + len(word)) >= 0:  # only what can reach the hit is looked at
            return True
    return False


_MEANT = late(r"\w+[^\w\[]{0,3}(?=\[sic\b)")


def _is_meant(text: str, hit: Hit) -> bool:
    """Whether the hit touches the word before a "[sic]": it is printed so, and the entry says that it knows."""
    return any(match.start() < hit.end and hit.start < match.end() for match in _MEANT.finditer(text))
