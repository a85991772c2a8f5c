"""What a debrief says, as plain frozen values; `debrief` computes them, the reports word them."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.buyer import Belief, Met, Opening
from simulator.rubric import Advice, Pole, Scorecard, Verdict
from simulator.study.chart import Chart, Gate, Part
from simulator.study.cycle import Cycle
from simulator.study.route import Route


@dataclass(frozen=True, slots=True)
class Own:
    """The trainee's view: what the talk should do for the buyer, and two ratings in 1..5."""

    purpose: str = ""
    helped: int | None = None
    pushed: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A turn by its number, and the seller's words."""

    turn: int
    words: str


@dataclass(frozen=True, slots=True)
class Telling:
    """A turn worth looking at again: the words that were marked, the rule, the reason, and for a
    weak one a line to try instead. `points` are of the pole named."""

    turn: int
    words: str
    quote: str
    pole: Pole
    points: int
    rule: str
    rule_says: str
    reason: str
    better: str = ""


@dataclass(frozen=True, slots=True)
class Habit:
    """The same act deciding `length` turns in a row, the first of them `turn`."""

    title: str
    turn: int
    length: int


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing the buyer would call good, in their words, and whether it came true."""

    says: str
    met: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts told because they were asked for, told unasked, and all there were."""

    asked: int
    volunteered: int
    all: int


@dataclass(frozen=True, slots=True)
class Debrief:
    """Everything a debrief says. `ending` is '' and `good` None if the talk was left before its
    end; the rest then tells how far it came. `agreed` and `others` are the names of the buyer's
    people who agreed, and who did not."""

    title: str
    buyer: str
    persona: str
    own: Own
    ending: str
    ending_id: str
    good: bool | None
    decided: bool
    purchase: bool
    weeks: int
    meetings: int
    turns: int
    wishes: tuple[Wish, ...]
    epilogue: tuple[str, ...]
    next_call: str
    agreed: tuple[str, ...]
    others: tuple[str, ...]
    openings: tuple[Opening, ...]
    beliefs: tuple[Belief, ...]
    moments: tuple[Met, ...]
    spent: int | None
    cycles: tuple[Cycle, ...]
    best: tuple[Telling, ...]
    worst: tuple[Telling, ...]
    chart: Chart
    route: Route
    facts: Facts
    missed_asks: tuple[Said, ...]
    premature: tuple[Said, ...]
    abstained: tuple[Said, ...]
    habits: tuple[Habit, ...]
    scorecard: Scorecard
    verdict: Verdict
    work_on: tuple[Advice, ...]

    @property
    def raised(self) -> int:
        """How many of the account's openings came up."""
        return sum(opening.raised for opening in self.openings)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the buyer's world."""
        return self.chart.parts

    @property
    def gates(self) -> tuple[Gate, ...]:
        """The gates of the path."""
        return self.chart.gates
