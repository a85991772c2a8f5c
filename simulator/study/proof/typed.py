"""A talk of moves as lines to type, each tried on the real understanding.

A line counts if the buyer comes out of it where the move would have led them: the same stage,
rungs and meeting, and the same facts told; or others, if the rest of the talk comes to the same end
all the same. Where no line of the phrase book does, the plainest is shown, said to read otherwise,
and the talk goes on as the move has it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.buyer import BuyerState, EndMeeting, Move, Say
from simulator.engine import Engine, State
from simulator.study.proof.phrases import lines

TRIED = 24
"""How many lines are tried for a move."""
SAME = ("stage", "status", "motion", "ending", "meeting", "next_step", "raised")
"""What of the buyer must be the same behind a line as behind its move."""


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
    for at, move in enumerate(moves):
        if state.ended:
            break
        if isinstance(move, Say):
            one, state = _line(ready, state, move, moves[at + 1 :])
        else:
            text = "/end" if isinstance(move, EndMeeting) else "/wait"
            one, state = Typed(text, True, ""), ready.move(state, move).state
        found.append(one)
    return tuple(found)


def _line(ready: Engine, state: State, move: Say, rest: Sequence[Move]) -> tuple[Typed, State]:
    meant = ready.move(state, move).state
    deciding = move.deciding
    act = deciding.act.value if deciding else ""
    choices = list(dict.fromkeys(lines(ready.scenario, move)))[:TRIED]
    for text in choices:
        after = ready.step(state, text).state
        if _comes_to(meant.buyer, after.buyer) and (
            meant.buyer.told == after.buyer.told
            or _played(ready, meant, rest) == _played(ready, after, rest)
        ):
            return Typed(text, True, act), after
    return Typed(choices[0], False, act), meant


def _played(ready: Engine, state: State, moves: Sequence[Move]) -> tuple[object, ...]:
    """Return where the buyer is after some moves, or when the talk has ended before."""
    for move in moves:
        if state.ended:
            break
        state = ready.move(state, move).state
    return tuple(getattr(state.buyer, name) for name in SAME)


def _comes_to(meant: BuyerState, after: BuyerState) -> bool:
    """Whether a line led where the move leads, but for facts told, and left no less trust."""
    alike = all(getattr(meant, name) == getattr(after, name) for name in SAME)
    return alike and after.trust >= meant.trust and after.strain <= meant.strain
