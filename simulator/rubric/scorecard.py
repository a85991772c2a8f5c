"""What a whole talk measured. Raw numbers with their n, never a grade and never an adjective.

None stands for "cannot be said", which is not 0.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.language.acts import Act, Target
from simulator.rubric.score import Dimension, Mark


@dataclass(frozen=True, slots=True)
class Facet:
    """One dimension: credit and cost side by side, and the number of marks they rest on."""

    dimension: Dimension
    credit: int
    cost: int
    n: int


@dataclass(frozen=True, slots=True)
class Depth:
    """How a target was asked about: segments that asked for facts, segments that made the buyer
    look or drew a link, and how many of both took up the buyer's words."""

    target: Target
    asked: int
    deep: int
    hooked: int


@dataclass(frozen=True, slots=True)
class Run:
    """The longest run of turns decided by one act; `turn` is the index of the first."""

    act: Act
    length: int
    turn: int
    habit: bool


@dataclass(frozen=True, slots=True)
class Highlight:
    """A turn worth looking at again: its index among the seller's turns, and its telling mark."""

    turn: int
    mark: Mark


@dataclass(frozen=True, slots=True)
class Scorecard:
    """The measures of a talk; formulas stand in `docs/rubric.md`.

    `facilitation`, `pushing` and `hiding` are in [0, 1], or None if no turn could be judged.
    `credit`, `push_cost` and `hide_cost` are the sums of points. `turns` counts the seller's
    turns, `abstained` those that were not understood, `n` the rest; `weighty` those of `n` that
    were more than social talk and logistics, `working` those that asked or facilitated.
    `ripe_asks` counts credited asks for a decision. `uptake` is a mean over `uptake_n` segments.
    """

    turns: int
    abstained: int
    n: int
    weighty: int
    working: int
    facilitation: float | None
    pushing: float | None
    hiding: float | None
    credit: int
    push_cost: int
    hide_cost: int
    facilitating_turns: int
    pushing_turns: int
    hiding_turns: int
    facets: tuple[Facet, ...]
    reflections: int
    summaries: int
    questions: int
    asks: int
    ripe_asks: int
    missed_asks: int
    premature_pitches: int
    stacked_turns: int
    selfish_segments: int
    uptake: float | None
    uptake_n: int
    smoke_screen: bool
    longest_run: Run | None
    depth: tuple[Depth, ...]
    best: tuple[Highlight, ...]
    worst: tuple[Highlight, ...]

    @property
    def reflections_per_question(self) -> float | None:
        """(reflections + summaries) / questions, or None without questions."""
        return _share(self.reflections + self.summaries, self.questions)

    @property
    def complex_share(self) -> float | None:
        """summaries / (reflections + summaries), or None without either."""
        return _share(self.summaries, self.reflections + self.summaries)

    @property
    def facilitate_to_push(self) -> float | None:
        """F / (F + P), counting turns by family, or None without either."""
        return _share(self.facilitating_turns, self.facilitating_turns + self.pushing_turns)


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
