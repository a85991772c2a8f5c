"""A small company that many tests talk with, and the moves they make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import count
from random import Random
from typing import Any

from simulator.buyer import Buyer, BuyerState, Move, Reaction, buyer, react
from simulator.scenario.loader import load_scenario_text, phrasebook
from simulator.scenario.model import Persona, Scenario, Traits
from simulator.study.bots import BOTS
from simulator.study.explorer import alphabet

SMALL = """\
format: 1
title: The small depot
briefing: A depot of forty people thinks about its rota.
seller: {company: Wayline, product: Wayline Rota, called: [the planner]}
buyer: {name: Ruth Vane, role: depot manager, company: Tarrant}
excellence:
  calm: {says: Nobody works a shift they learned of that day., met: {all: [{gate: agreement}]}}
  kept: {says: Aga still runs the nights., met: {all: [{element: grid, at_least: heard}]}}
elements:
  priya:
    kind: stakeholder
    name: Priya Nair
    role: finance director
    required: true
    called: [finance]
    trust: 3
    weeks: {alone: 8, facilitated: 2}
    unaided: heard
  aga: {kind: stakeholder, name: Aga Nowak, role: night lead, required: true}
  helen:
    kind: stakeholder
    name: Helen Marsh
    required: true
    hidden: true
    unaided: unknown
    surprise: choosing
    from: stand
    blocking: ["Now Helen Marsh has heard of it, and she wants it stopped."]
  grid: {kind: workaround, name: the Grid, required: true, called: [spreadsheet]}
  kestrel: {kind: incumbent, name: Kestrel, required: true}
  hours: {kind: rule, name: the hours rule, required: true}
  swaps: {kind: fallout, name: shift swaps, required: true}
  training: {kind: fallout, name: the training days}
  fair: {kind: criterion, name: fairness, required: true}
facts:
  typed_twice: {target: status, plain: true, says: ["Every shift is typed twice."]}
  asleep: {about: grid, target: workaround, trust: 3, says: ["If Aga is ill, the Grid is too."]}
"""


@cache
def small() -> Scenario:
    """Return the small company."""
    return load_scenario_text(SMALL, "small.yaml").scenario


def persona(lines: dict[str, tuple[str, ...]] | None = None, **traits: int) -> Persona:
    """Return a persona with some traits, speaking from the phrase book."""
    said = {**phrasebook(), **(lines or {})}
    return Persona("tester", "A tester", "For tests.", Traits(**traits), said, "0" * 16)


def ready(**traits: Any) -> Buyer:
    """Return the small company's buyer."""
    return buyer(small(), persona(**traits))


def play(who: Buyer, moves: Iterable[Move], state: BuyerState | None = None) -> Reaction:
    """Make moves one after another and return the last reaction."""
    reaction = Reaction(state or who.start(), (), ())
    for move in moves:
        reaction = react(who, reaction.state, move)
    return reaction


def wander(who: Buyer, draw: Random, skill: float) -> Iterator[BuyerState]:
    """Yield the states of a talk to its end: with chance `skill` the seller does what one who
    listens would do, and else anything."""
    moves, state = alphabet(who.scenario), who.start()
    for turn in count():
        skilled = draw.random() < skill
        move = BOTS["facilitator"](who, state, turn, 0) if skilled else draw.choice(moves)
        state = react(who, state, move).state
        yield state
        if state.ending:
            return


def status(who: Buyer, state: BuyerState, id: str) -> str:
    """Return the name of an element's status."""
    return ("unknown", "named", "heard", "agreed", "blocking")[
        state.status[who.scenario.element(id)]
    ]


def at(who: Buyer, **changes: Any) -> BuyerState:
    """Return the start state with some fields set."""
    return who.start()._replace(**changes)


def with_status(who: Buyer, **levels: int) -> tuple[int, ...]:
    """Return a status tuple with some elements set."""
    ids = [element.id for element in who.elements]
    return tuple(levels.get(id, 0) for id in ids)
