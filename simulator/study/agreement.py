"""How well a talk scored from its words alone agrees with the same talk scored by its engine.

The readings must be the same; what can differ is the judge's context, and the marks that hang on
it. Counts only: whoever shows a share shows its n.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from simulator.rubric import Context, Score
from simulator.study.read import Judged, TalkScore


@dataclass(frozen=True, slots=True)
class Agreement:
    """Seller turns compared, and how many agree in what.

    `same_reading`, `same_marks`: turns whose segments, or whose marks, are equal. `marks` counts
    marks with points in either scoring, `shared` those in both. `context` counts, for each fact of
    the judge's context, the turns in which the estimate was right.
    """

    turns: int
    same_reading: int
    same_marks: int
    marks: int
    shared: int
    context: tuple[tuple[str, int], ...]


def agreement(one: TalkScore, other: TalkScore) -> Agreement:
    """Compare two scorings of one talk. Raises ValueError if their turns are not the same."""
    pairs = list(zip(one.judged, other.judged, strict=True))
    marks = [(set(_marks(a.score)), set(_marks(b.score))) for a, b in pairs]
    return Agreement(
        turns=len(pairs),
        same_reading=sum(a.reading == b.reading for a, b in pairs),
        same_marks=sum(a == b for a, b in marks),
        marks=sum(len(a | b) for a, b in marks),
        shared=sum(len(a & b) for a, b in marks),
        context=tuple((f.name, _right(pairs, f.name)) for f in fields(Context)),
    )


def _right(pairs: list[tuple[Judged, Judged]], name: str) -> int:
    return sum(getattr(a.context, name) == getattr(b.context, name) for a, b in pairs)


def _marks(score: Score) -> Iterator[tuple[object, ...]]:
    return ((m.criterion, m.points, m.span) for m in score.marks if m.points)
