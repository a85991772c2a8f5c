"""A talk of moves as lines to type, each tried on the real understanding.

A line counts if the buyer comes out of it where the move would have led them: the same stage,
rungs, facts and meeting. Where no line of the phrase book does, the plainest is shown, said to read
otherwise, and the talk goes on as the move has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.buyer import BuyerState, EndMeeting, Move, Say
from simulator.engine import Engine, State
from simulator.study.proof.phrases import lines

TRIED = 24
"""How many lines are tried for a move."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A line to type, or '/end' and '/wait'; what the buyer's state then differs in is nothing if
    it `reads` as the move that it stands for. `act` is that move's act."""

    text: str
    reads: bool
    act: str


def typed(ready: Engine, moves: Sequence[Move]) -> tuple[Typed, ...]:
    """Return the lines of a talk from its opening on."""
    state = ready.start().state
    found: list[Typed] = []
    for move in moves:
        if state.ended:
            break
        if isinstance(move, Say):
            one, state = _line(ready, state, move)
        else:
            text = "/end" if isinstance(move, EndMeeting) else "/wait"
            one, state = Typed(text, True, ""), ready.move(state, move).state
        found.append(one)
    return tuple(found)


def _line(ready: Engine, state: State, move: Say) -> tuple[Typed, State]:
    meant = ready.move(state, move).state
    deciding = move.deciding
    act = deciding.act.value if deciding else ""
    choices = list(dict.fromkeys(lines(ready.scenario, move)))[:TRIED]
    for text in choices:
        after = ready.step(state, text).state
        if _comes_to(meant.buyer, after.buyer):
            return Typed(text, True, act), after
    return Typed(choices[0], False, act), meant


def _comes_to(meant: BuyerState, after: BuyerState) -> bool:
    """Whether a line led where the move leads, and left no less trust."""
    same = ("stage", "status", "motion", "told", "ending", "meeting", "next_step", "raised")
    alike = all(getattr(meant, name) == getattr(after, name) for name in same)
    return alike and after.trust >= meant.trust and after.strain <= meant.strain
