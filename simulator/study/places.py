"""The places of a talk, as properties look at them: which atoms are true after each thing done.

A talk of ours has a buyer, and every atom can be told. Of a recording there are words alone: atoms
of the line can be told, all others cannot, and a property that reads one of those is not judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from simulator.buyer import Buyer, BuyerState, Move, Say, from_reading
from simulator.buyer.now import begin
from simulator.buyer.sets import each
from simulator.buyer.truth import answer, question
from simulator.language.acts import Act, Family, family_of
from simulator.scenario.conditions import OBSERVED, SORTS
from simulator.scenario.model import Atom, Scenario
from simulator.scenario.properties import Property, of_sort
from simulator.study.read import TalkScore
from simulator.study.talk import MOVES, Talk, Turn
from simulator.study.trace import Finding, Place, Verdict, judge

ACTS, FAMILIES = tuple(Act), tuple(Family)
OF_WORDS = ("act", "family")
IF_SO = " if it ended so"
RECORDED = "recorded"
"""The ending of a recording: that it stops there."""


class Told(NamedTuple):
    """What came of a property on a talk. `line` counts the seller's lines from 1: the one at which
    it was broken, or the last before that; 0 if none. `verdict` is 'unknown' where the words of a
    recording do not tell."""

    id: str
    says: str
    verdict: str
    line: int = 0


def reads(property: Property) -> int:
    """Return the atoms that a property reads."""
    clauses = [property.then, *([property.first] if property.first else [])]
    return sum_of(clause.need | clause.any | clause.forbid for clause in clauses)


def sum_of(masks: Iterable[int]) -> int:
    """Return the union of some masks."""
    found = 0
    for mask in masks:
        found |= mask
    return found


def place(scenario: Scenario, wanted: int, move: Move | None, state: BuyerState) -> Place:
    """Return a place: what was done, None for the opening, and the state after it. Of the atoms
    those in `wanted` are looked at."""
    mine = sum_of(1 << i for i in each(wanted) if scenario.atoms[i].op in OBSERVED)
    bits = answer(question(scenario, wanted & ~mine), begin(state))
    acts = acts_of(move)
    for i in each(mine):
        if _seen(scenario, scenario.atoms[i], acts, state):
            bits |= 1 << i
    return Place(bits, isinstance(move, Say), state.ending)


def acts_of(move: Move | None) -> frozenset[Act]:
    """Return the acts of a line; a silence has none, and neither has any other move."""
    return frozenset(s.act for s in move.segments) if isinstance(move, Say) else frozenset()


def _seen(scenario: Scenario, atom: Atom, acts: frozenset[Act], state: BuyerState) -> bool:
    index = atom.indexes[0]
    match atom.op:
        case "act":
            return ACTS[index] in acts
        case "family":
            return any(family_of(act) is FAMILIES[index] for act in acts)
        case "stage":
            return state.stage == index
        case "ending":
            return state.ending == scenario.endings[index].id
        case _:
            return bool(state.ending) and of_sort(scenario.ending(state.ending), SORTS[index])


def findings(buyer: Buyer, done: Sequence[tuple[Move, BuyerState]]) -> list[Finding]:
    """Return what came of each property of a scenario on what a seller did, move by move."""
    scenario, found = buyer.scenario, list[Finding]()
    for property in scenario.properties:
        wanted = reads(property)
        opening = place(scenario, wanted, None, buyer.start())
        rest = [place(scenario, wanted, move, state) for move, state in done]
        silent = property.only and any(acts_of(move) - property.only for move, _ in done)
        found.append(Finding(Verdict.SILENT) if silent else judge(property, [opening, *rest]))
    return found


def told(talk: Talk) -> tuple[Told, ...]:
    """Return what came of each property of the scenario on a talk of ours."""
    done = [(_move(turn), turn.step.state.buyer) for turn in talk.turns]
    found = findings(talk.engine.buyer, done)
    properties = talk.engine.scenario.properties
    return tuple(
        Told(p.id, p.says, f.verdict.value, _line([move for move, _ in done], f.place))
        for p, f in zip(properties, found, strict=True)
    )


def _move(turn: Turn) -> Move:
    reading = turn.step.reply.reading
    return MOVES[turn.text] if reading is None else from_reading(reading)


def told_of_words(scenario: Scenario, talk: TalkScore) -> tuple[Told, ...]:
    """Return what came of each property on a recording, which is taken for the whole of the talk.
    How it ended its words do not tell: what speaks of some endings only is judged as if it had one
    of them, and says so."""
    moves: list[Move] = [from_reading(judged.reading) for judged in talk.judged]
    found = list[Told]()
    for property in scenario.properties:
        wanted = reads(property)
        if any(scenario.atoms[i].op not in OF_WORDS for i in each(wanted)):
            found.append(Told(property.id, property.says, "unknown"))
            continue
        came = _of_words(scenario, replace(property, ends=frozenset()), moves)
        verdict = came.verdict.value + (IF_SO if property.ends else "")
        found.append(Told(property.id, property.says, verdict, _line(moves, came.place)))
    return tuple(found)


def _of_words(scenario: Scenario, property: Property, moves: Sequence[Move]) -> Finding:
    if property.only and any(acts_of(move) - property.only for move in moves):
        return Finding(Verdict.SILENT)
    blank = _blank(len(scenario.elements))
    wanted = reads(property)
    places = [place(scenario, wanted, move, blank) for move in (None, *moves)]
    return judge(property, [*places[:-1], places[-1]._replace(ending=RECORDED)])


@cache
def _blank(elements: int) -> BuyerState:
    """A state that no atom of a line looks at."""
    return BuyerState(0, (0,) * elements, 0, 0, 0)


def _line(moves: Sequence[Move], place: int) -> int:
    return sum(isinstance(move, Say) for move in moves[:place]) if place >= 0 else 0
