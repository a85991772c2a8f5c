"""What a criterion is. Each lives in a file of its own under `criteria` and is found by its name.

A criterion does one of three things: it weighs segments of certain acts by the timing table, or
finds claims in a whole turn, or limits the claims that others made. A limit never adds points to a
facilitating claim and never takes any from a pushing one but to count a turn's worst push once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from simulator.language.acts import Act
from simulator.rubric.moment import Moment
from simulator.rubric.score import Dimension, Mark, Pole
from simulator.rubric.timing import weight


class Claim(NamedTuple):
    """Points that a criterion claims for one segment, before the limits."""

    criterion: Criterion
    segment: int
    points: int
    rule: str
    reason: str

    def cut(self, points: int, rule: str, reason: str) -> Claim:
        """Return the claim with at most so many points, saying which rule took the rest."""
        if points >= self.points:
            return self
        return self._replace(points=points, rule=rule, reason=reason)

    def mark(self, moment: Moment) -> Mark:
        """Return the claim as a mark, with the seller's words."""
        span = moment.reading.segments[self.segment].span
        quote = span.of(moment.text)
        of = self.criterion
        return Mark(of.id, of.pole, self.points, self.rule, self.reason, quote, span, self.segment)


Claims = tuple[Claim, ...]
Applies = Callable[[Moment, int], bool]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing the judge looks at.

    `module` and `doc` are the file's own name and docstring; `id` is the last part of the name.
    `acts` are the acts whose segments it weighs, where `applies` says so; `find` looks at the whole
    turn instead. `limit` cuts claims; limits run by `order`, then by id.
    """

    module: str
    doc: str
    pole: Pole
    rule: str
    dimension: Dimension
    reason: str
    acts: tuple[Act, ...] = ()
    applies: Applies | None = None
    find: Callable[[Moment], Iterable[int]] | None = None
    points: int = 1
    limit: Callable[[Moment, Claims], Claims] | None = None
    order: int = 0
    id: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "id", self.module.rpartition(".")[2])

    @property
    def title(self) -> str:
        """The first line of its docstring, without the stop."""
        return self.doc.partition("\n")[0].rstrip(".")

    def weigh(self, moment: Moment, at: int) -> Claims:
        """Return the claim for the segment at `at`, if the timing table gives this pole any."""
        if self.applies is not None and not self.applies(moment, at):
            return ()
        worth = weight(moment.reading.segments[at], moment.context)
        points = worth if self.pole is Pole.FACILITATION else -worth
        return (self.claim(at, points),) if points > 0 else ()

    def claim(self, at: int, points: int) -> Claim:
        """Return a claim of this criterion on the segment at `at`."""
        return Claim(self, at, points, self.rule, self.reason)
