"""From judged clauses to segments: neighbours of one function are one segment.

Adds what a segment is about, whose purpose its wording gives away, whether it takes up the
buyer's words, its kind, and the words it was judged by.
"""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from simulator.dialogue import Span
from simulator.language.acts import Act, Family, Kind, Motive, family_of
from simulator.language.clause import Clause
from simulator.language.decisions import Decision
from simulator.language.features import Features
from simulator.language.interpretation import Evidence, Segment
from simulator.language.moment import Moment
from simulator.language.rules import CODING_RULES
from simulator.language.targets import target_of
from simulator.language.uptake import uptake_of

_MOST_EVIDENCE = 6


class Judged(NamedTuple):
    """A clause, its facts and what they decided."""

    clause: Clause
    facts: Features
    decision: Decision


def gather(judged: list[Judged], moment: Moment) -> tuple[Segment, ...]:
    """Return the segments of a turn in order; they never overlap."""
    found: list[Segment] = []
    for _, group in groupby(judged, key=lambda one: one.decision.rule.act):
        found.append(_segment(list(group), moment))
    return tuple(found)


def unreadable(text: str, clauses: tuple[Clause, ...], kind: Kind) -> tuple[Segment, ...]:
    """Return the one segment of a turn that is not talk; none for an empty turn."""
    if not text:
        return ()
    span = Span(0, len(text))
    return (Segment(span, Act.UNCLEAR, confidence=0.9, kind=kind.value, rule="R21 ties"),)


def _segment(group: list[Judged], moment: Moment) -> Segment:
    best = max(group, key=lambda one: one.decision.confidence)
    act = best.decision.rule.act
    clauses = [one.clause for one in group]
    number = best.decision.rule.number
    return Segment(
        span=Span(clauses[0].span.start, clauses[-1].span.end),
        act=act,
        target=target_of(clauses, act),
        motive=_motive(group, act),
        uptake=uptake_of(act, [one.facts.values for one in group], moment),
        confidence=best.decision.confidence,
        evidence=_evidence(best),
        kind=_kind(act, group),
        mentions=tuple(m.entry.id for clause in clauses for m in clause.mentions),
        rule=f"R{number} {CODING_RULES[number - 1].title}",
    )


def _evidence(one: Judged) -> tuple[Evidence, ...]:
    found: list[Evidence] = []
    for name in one.decision.rule.words:
        for span in one.facts.evidence.get(name, ()):
            found.append(Evidence(span, name.removeprefix("cue.")))
    found.sort(key=lambda evidence: evidence.span)
    return tuple(found[:_MOST_EVIDENCE]) or (Evidence(one.clause.span, one.decision.rule.id),)


def _motive(group: list[Judged], act: Act) -> Motive:
    names = {name for one in group for name in one.facts.values}
    if "cue.quota" in names or "cue.seller.need" in names:
        return Motive.BUYER if act is Act.CANDOUR else Motive.SELF
    if family_of(act) is Family.FACILITATING and act is not Act.INFO:
        return Motive.BUYER
    return Motive.NEUTRAL


def _kind(act: Act, group: list[Judged]) -> str:
    names = {name for one in group for name in one.facts.values}
    if act is Act.DECISION_ASK:
        return (Kind.DECISION if "cue.commit" in names else Kind.NEXT_STEP).value
    if act is Act.CANDOUR and "n.FIT" in names:
        return Kind.WITHDRAW.value
    if act in (Act.SOCIAL, Act.ADMIN):
        for name, kind in (
            ("cue.bye", Kind.FAREWELL),
            ("cue.greet", Kind.GREETING),
            ("cue.thanks", Kind.THANKS),
            ("cue.filler", Kind.THANKS),
        ):
            if name in names:
                return kind.value
    return ""
