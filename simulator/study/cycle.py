"""The sales cycle: how long the buyer's side takes this way, left alone, and pushed.

All three are computed by the same engine, for the same buyer. Ready means that choosing has come
open. That it takes the time it takes the buyer's own people to agree, and that pushing makes it
longer, are claims of S.-D. Morgen's essays; the weeks are the model's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator.buyer import Buyer, BuyerState, Entry, Happening, Move, Wait, react, say
from simulator.buyer.truth import gate_holds
from simulator.language.acts import Act
from simulator.study.talk import Talk


@dataclass(frozen=True, slots=True)
class Cycle:
    """One way of going about it: weeks until the buyer's side was ready to choose, None if it
    never was; weeks in all; the week in which something of theirs last moved on, and how many of
    the gates held in the end."""

    way: str
    ready: int | None
    weeks: int
    moved: int
    held: int
    gates: int


class Point(NamedTuple):
    """The buyer at some time, and what had just happened."""

    state: BuyerState
    ledger: tuple[Entry, ...]


MOVED = frozenset({Happening.NAMED, Happening.HEARD, Happening.AGREED})


def cycles(talk: Talk) -> tuple[Cycle, ...]:
    """Return the cycle of this talk as far as it goes, of the matter left alone, and pushed."""
    buyer = talk.engine.buyer
    steps = (Point(step.state.buyer, step.reply.ledger) for step in talk.steps)
    return (
        _cycle("This talk", buyer, steps),
        _cycle("Left alone", buyer, alone(buyer)),
        _cycle("Pushed", buyer, pushed(buyer)),
    )


def alone(buyer: Buyer) -> Iterator[Point]:
    """Yield what happens, week by week, if nobody ever says a word."""
    return _played(buyer, lambda state: Wait())


def pushed(buyer: Buyer) -> Iterator[Point]:
    """Yield it if the seller pitches through a meeting, with a buyer too polite to end it, and the
    weeks after that pass without them."""
    dials = replace(buyer.scenario.dials, hang_up=False)
    polite = replace(buyer, scenario=replace(buyer.scenario, dials=dials))
    return _played(polite, lambda state: say(Act.PITCH) if state.patience > 2 else Wait())


def _played(buyer: Buyer, next_: Callable[[BuyerState], Move]) -> Iterator[Point]:
    state = buyer.start()
    while not state.ending:
        state, _, ledger = react(buyer, state, next_(state))
        yield Point(state, ledger)


def _cycle(way: str, buyer: Buyer, points: Iterator[Point]) -> Cycle:
    ready: int | None = None
    moved, state = 0, buyer.start()
    for state, ledger in points:
        happened = {entry.happening for entry in ledger}
        if ready is None and Happening.READY in happened:
            ready = state.week
        if MOVED & happened:
            moved = state.week
    gates = range(len(buyer.scenario.gates))
    held = sum(gate_holds(buyer.scenario, state, gate) for gate in gates)
    return Cycle(way, ready, state.week, moved, held, len(gates))
