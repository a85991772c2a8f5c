"""From judged clauses to segments: neighbours of one act are one segment.

Adds what a segment is about, whose purpose its wording gives away, whether it takes up the
buyer's words, its kind, whom it speaks of, and the words it was judged by.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.dialogue import Span
from simulator.language.acts import Act, Family, Kind
from simulator.language.aim import aim_of
from simulator.language.clause import Clause
from simulator.language.coreference import Referents, mentioned
from simulator.language.examples import REACHING
from simulator.language.gazetteer import Entry, Side
from simulator.language.grounds import evidence_of, rule_of
from simulator.language.interpretation import Evidence, Segment
from simulator.language.judging import Judged
from simulator.language.kinds import ASKED, kind_of
from simulator.language.meaning import meant
from simulator.language.moment import Moment
from simulator.language.motives import motive_of
from simulator.language.tiers import members
from simulator.language.uptake import uptake_of
from simulator.language.weights import weights

LIKE = "like: "
"""How the cue begins of words that reached something by an example phrase, which follows."""
Reach = Callable[[Span], tuple[Entry, str] | None]
"""Finds what a part of a turn reaches without naming it, and the phrase it is near to."""


def gather(
    groups: Sequence[list[Judged]], moment: Moment, known: Referents, reach: Reach | None = None
) -> tuple[Segment, ...]:
    """Return the segments of a turn in order, one for each group of neighbours of one act; they
    never overlap. `reach` is asked for those that name nobody."""
    found: list[Segment] = []
    for group in groups:
        segment, known = _segment(group, moment, known, reach)
        found.append(segment)
    return tuple(found)


def unreadable(text: str, clauses: tuple[Clause, ...], kind: Kind) -> tuple[Segment, ...]:
    """Return the one segment of a turn that is not talk; none for an empty turn."""
    if not text:
        return ()
    span = Span(0, len(text))
    return (Segment(span, Act.UNCLEAR, confidence=0.9, kind=kind.value, rule="R21 ties"),)


def family_chance(group: Sequence[Judged], family: Family) -> float:
    """Return how likely a segment is of a family: the sum over its acts, the clauses' mean."""
    inside = members(family)
    return round(sum(one.guess.acts[i] for one in group for i in inside) / len(group), 4)


def _asking_first(clauses: Sequence[Clause]) -> Sequence[Clause]:
    """What a question names goes before what was said on the way to it."""
    return sorted(clauses, key=lambda clause: not clause.form.mood.asks)


def _segment(
    group: list[Judged], moment: Moment, known: Referents, reach: Reach | None
) -> tuple[Segment, Referents]:
    place = group[0].act
    act = Act(weights().acts[place])
    clauses = [one.clause for one in group]
    best = max(group, key=lambda one: one.guess.acts[place])
    kind = kind_of(act, group, moment)
    if act in ASKED and (explained := meant(clauses, known)):
        kind = Kind.MEANING.value
        names, known = explained, mentioned(clauses, known)[1]
    else:
        names, known = mentioned(_asking_first(clauses), known)
    span = Span(clauses[0].span.start, clauses[-1].span.end)
    named = any(entry.side is Side.BUYER for entry in names)
    found = reach(span) if reach and act in REACHING and not named else None
    names = (*names, found[0]) if found else names
    like = (Evidence(span, f"{LIKE}{found[1]}"),) if found else ()
    return Segment(
        span=span,
        act=act,
        target=aim_of(act, kind, group, names),
        motive=motive_of(act, kind, group),
        uptake=uptake_of(act, [one.look.facts.values for one in group], moment),
        confidence=round(sum(one.guess.acts[place] for one in group) / len(group), 4),
        evidence=(*evidence_of(best), *like),
        kind=kind,
        mentions=tuple(entry.id for entry in names),
        rule=rule_of(act, group),
    ), known
