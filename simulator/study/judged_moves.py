"""Moves judged as words would be, for sellers that speak moves.

The rubric goes by a reading, the moment's context and what it remembers; words it needs only to
quote. So a move is given the reading that it stands for, and the same judge judges it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.buyer import Buyer, BuyerState, Move
from simulator.buyer.moves import Say
from simulator.dialogue import Dialogue, Span
from simulator.engine.context import context
from simulator.language.acts import Act
from simulator.language.interpretation import Interpretation, Segment
from simulator.rubric import Memory, Score, judge

_ASKING = frozenset((Act.FAC_Q, Act.DISCOVERY_Q, Act.QUALIFY_Q, Act.PITCH_Q, Act.PERMISSION))
_UNHEARD = Dialogue()


@dataclass(slots=True)
class Bench:
    """The judge's place beside one talk: what it remembers, and its scores so far."""

    buyer: Buyer
    memory: Memory = field(default_factory=Memory)
    scores: list[Score] = field(default_factory=list)

    def hear(self, before: BuyerState, move: Move) -> None:
        """Judge a move made in a state; one without words is not judged."""
        if isinstance(move, Say) and move.segments:
            words = " ".join(spoken.act for spoken in move.segments)
            found = judge(
                words, reading_of(move), _UNHEARD, context(self.buyer, before), self.memory
            )
            self.memory = found.memory
            self.scores.append(found.score)


def reading_of(move: Say) -> Interpretation:
    """Return the reading that a move stands for, over a text of its acts' names."""
    segments, at = [], 0
    for said in move.segments:
        span = Span(at, at + len(said.act))
        segments.append(
            Segment(span, said.act, said.target, said.motive, said.uptake, kind=said.kind,
                    mentions=said.mentions)
        )  # fmt: skip
        at = span.end + 1
    asked = sum(said.act in _ASKING for said in move.segments)
    return Interpretation(tuple(segments), reader="moves", questions=asked)
