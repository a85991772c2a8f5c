"""Single measures over the scores of a talk, each a short function of all its judged turns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from simulator.language.acts import Act, Family, Target
from simulator.rubric.criteria import CRITERIA
from simulator.rubric.score import Dimension, Mark, Part, Pole, Score
from simulator.rubric.scorecard import Depth, Facet, Highlight, Run
from simulator.rubric.thresholds import threshold
from simulator.rubric.traits import IDLE, QUESTIONS, WARM

SHOWN = 3
"""How many best and worst turns are kept."""
_DEEP = frozenset({Act.FAC_Q, Act.SUMMARY})


def weighty(score: Score) -> bool:
    """Whether a turn holds more than social talk and logistics."""
    return any(act not in IDLE for act in score.acts)


def working(score: Score) -> bool:
    """Whether a turn asks a fair question or facilitates, whatever else it does."""
    return any(p.act in QUESTIONS or p.act.label.family is Family.FACILITATING for p in score.parts)


def facets(scores: Iterable[Score]) -> tuple[Facet, ...]:
    """Return credit and cost by dimension, every dimension in its place, over marks with points."""
    marks = [mark for score in scores for mark in score.marks if mark.points]
    by = {d: [m for m in marks if CRITERIA[m.criterion].dimension is d] for d in Dimension}
    return tuple(
        Facet(
            dimension,
            credit=sum(m.points for m in those if m.pole is Pole.FACILITATION),
            cost=sum(m.points for m in those if m.pole is not Pole.FACILITATION),
            n=len(those),
        )
        for dimension, those in by.items()
    )


def depth(parts: Sequence[Part]) -> tuple[Depth, ...]:
    """Return how each target that was touched was asked about, in the order of the targets."""
    touching = [p for p in parts if p.act in _DEEP or p.act in QUESTIONS]
    by = {t: [p for p in touching if p.target is t] for t in Target if t is not Target.NONE}
    return tuple(
        Depth(
            target,
            asked=sum(p.act not in _DEEP for p in those),
            deep=sum(p.act in _DEEP for p in those),
            hooked=sum(p.uptake > 0 for p in those),
        )
        for target, those in by.items()
        if those
    )


def longest_run(scores: Sequence[Score]) -> Run | None:
    """Return the first of the longest runs of turns decided by one act; abstentions break it."""
    best: Run | None = None
    turn = 0
    for act, group in groupby(None if s.abstained else s.deciding for s in scores):
        length = len(list(group))
        if act is not None and (best is None or length > best.length):
            best = Run(act, length, turn, habit=length >= threshold("habit"))
        turn += length
    return best


def smoke_screen(judged: Sequence[Score], touched: Sequence[Depth]) -> bool:
    """Whether warmth is high, depth low and nobody asked; said of no talk that is too short."""
    acts = [act for score in judged for act in score.acts]
    if len(judged) < threshold("least turns") or not acts or Act.DECISION_ASK in acts:
        return False
    warmth = sum(act in WARM for act in acts) / len(acts)
    deep = sum(entry.deep > 0 for entry in touched)
    return warmth >= threshold("warmth") and deep <= threshold("depth")


def best(scores: Sequence[Score]) -> tuple[Highlight, ...]:
    """Return up to three turns with the most credit, the earlier of equals first."""
    return _highlights(scores, (Pole.FACILITATION,))


def worst(scores: Sequence[Score]) -> tuple[Highlight, ...]:
    """Return up to three turns with the most cost of either kind, the earlier of equals first."""
    return _highlights(scores, (Pole.PUSHING, Pole.HIDING))


def _highlights(scores: Sequence[Score], poles: tuple[Pole, ...]) -> tuple[Highlight, ...]:
    turns = (
        (max(score.points(pole) for pole in poles), turn, _telling(score, poles))
        for turn, score in enumerate(scores)
    )
    ranked = sorted((-points, turn, mark) for points, turn, mark in turns if points and mark)
    return tuple(Highlight(turn, mark) for _, turn, mark in ranked[:SHOWN])


def _telling(score: Score, poles: tuple[Pole, ...]) -> Mark | None:
    those = (mark for mark in score.marks if mark.pole in poles)
    return max(those, key=lambda mark: mark.points, default=None)
