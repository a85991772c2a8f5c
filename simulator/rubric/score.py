"""What a judgement is made of: marks, and the score of one turn.

Three poles stand side by side and are never averaged: facilitation is credit, pushing and hiding
are cost. Points are whole numbers from 0 to 3 of the mark's own pole; a mark of 0 points says what
a line would have earned and which rule took it. Everything here is plain frozen data, so that any
codec can write it down.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.dialogue import Span
from simulator.language.acts import Act, Family, Motive, Target


class Pole(StrEnum):
    """Which of the three sums a mark belongs to."""

    FACILITATION = "facilitation"
    PUSHING = "pushing"
    HIDING = "hiding"


class Dimension(StrEnum):
    """What a mark tells about, for the reading by dimension."""

    FACILITATION = "facilitation"
    NEUTRALITY = "neutrality"
    TIMING = "timing"
    MOTIVE = "motive"
    LISTENING = "listening"
    OWNERSHIP = "ownership"
    ASSERTIVENESS = "assertiveness"
    HONESTY = "honesty"


class Note(StrEnum):
    """What is worth saying about a turn beside its marks."""

    STACKED = "stacked questions"
    REPEATED = "repeated target"
    HABIT = "habit"
    FOLLOWING = "following only"


@dataclass(frozen=True, slots=True)
class Mark:
    """Points of one pole, the rule they rest on, and the seller's words that earned them.

    `points` is in 0..3. `rule` is a key of `RULES`. `span` lies inside the turn's text and covers
    `quote`; `segment` is the index of the segment in the reading.
    """

    criterion: str
    pole: Pole
    points: int
    rule: str
    reason: str
    quote: str
    span: Span
    segment: int


@dataclass(frozen=True, slots=True)
class Part:
    """What a score keeps of a segment: enough to measure a talk without its words."""

    act: Act
    target: Target = Target.NONE
    motive: Motive = Motive.NEUTRAL
    uptake: int = 0
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """How one seller turn was judged.

    `family` is the reading's, by rule 16. An `abstained` turn has no marks and no flags: it is
    counted, never scored. `missed_ask`: the buyer was ready, had said so, and nobody asked or
    answered. `premature`: the product was brought up before the buyer had reached choosing.
    `questions` is the number of questions in the turn.
    """

    family: Family
    parts: tuple[Part, ...] = ()
    marks: tuple[Mark, ...] = ()
    abstained: bool = False
    missed_ask: bool = False
    premature: bool = False
    notes: tuple[Note, ...] = ()
    questions: int = 0

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts of the turn, in order."""
        return tuple(part.act for part in self.parts)

    @property
    def deciding(self) -> Act | None:
        """The act that decides the turn's family, or None for an empty turn."""
        return min(self.acts, key=lambda act: act.rank, default=None)

    @property
    def facilitation(self) -> int:
        """Credit of the turn, in 0..3."""
        return self.points(Pole.FACILITATION)

    @property
    def pushing(self) -> int:
        """Cost of the turn's worst push, in 0..3."""
        return self.points(Pole.PUSHING)

    @property
    def hiding(self) -> int:
        """Cost of the turn's worst hiding, in 0..3."""
        return self.points(Pole.HIDING)

    def points(self, pole: Pole) -> int:
        """Return the sum of the turn's points of one pole, in 0..3."""
        return sum(mark.points for mark in self.marks if mark.pole is pole)
