"""One turn as a criterion sees it: the words, their reading, and what is known around them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simulator.dialogue import Dialogue
from simulator.language.acts import Family
from simulator.language.interpretation import Interpretation, Segment
from simulator.rubric.context import Context

if TYPE_CHECKING:
    from simulator.rubric.memory import Memory


@dataclass(frozen=True, slots=True)
class Moment:
    """A seller turn that is not empty, with the dialogue before it. Criteria change nothing in it.

    `own` are the segments that do not push; `deciding` is the index of the segment that decides
    the turn.
    """

    text: str
    reading: Interpretation
    dialogue: Dialogue
    context: Context
    memory: Memory
    own: tuple[Segment, ...] = field(init=False)
    deciding: int = field(init=False)

    def __post_init__(self) -> None:
        segments = self.reading.segments
        ranks = [segment.act.rank for segment in segments]
        own = tuple(s for s in segments if s.family is not Family.PUSHING)
        object.__setattr__(self, "own", own)
        object.__setattr__(self, "deciding", ranks.index(min(ranks)))
