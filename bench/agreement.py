"""Agreement figures in plain Python: kappa, F1, and a bootstrap interval over items."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Interval(NamedTuple):
    """A figure with the 2.5th and 97.5th percentile of its bootstrap distribution."""

    value: float
    low: float
    high: float


class Score(NamedTuple):
    """Precision, recall and F1 of one label, and how often it is in the reference."""

    precision: float
    recall: float
    f1: float
    support: int


def kappa(gold: Sequence[str], got: Sequence[str]) -> float:
    """Return Cohen's kappa; 0 when chance agreement is complete.

    >>> round(kappa(["a", "a", "b", "b"], ["a", "a", "b", "a"]), 3)
    0.5
    """
    n = len(gold)
    agreed = sum(a == b for a, b in zip(gold, got, strict=True)) / n
    left, right = Counter(gold), Counter(got)
    chance = sum(left[label] * right[label] for label in left) / n**2
    return 0.0 if chance == 1 else (agreed - chance) / (1 - chance)


def bootstrap(
    gold: Sequence[str],
    got: Sequence[str],
    figure: Callable[[Sequence[str], Sequence[str]], float] = kappa,
    rounds: int = 2000,
    seed: int = 7,
) -> Interval:
    """Return a figure with its interval, items drawn with replacement, always the same way."""
    draw = random.Random(seed)
    n = len(gold)
    values = []
    for _ in range(rounds):
        picked = [draw.randrange(n) for _ in range(n)]
        values.append(figure([gold[i] for i in picked], [got[i] for i in picked]))
    values.sort()
    return Interval(figure(gold, got), values[int(0.025 * rounds)], values[int(0.975 * rounds)])


def score(gold: Sequence[str], got: Sequence[str], label: str) -> Score:
    """Return precision, recall and F1 of one label; 0 where there is nothing to divide by."""
    hit = sum(a == b == label for a, b in zip(gold, got, strict=True))
    said, there = sum(b == label for b in got), sum(a == label for a in gold)
    precision = hit / said if said else 0.0
    recall = hit / there if there else 0.0
    both = precision + recall
    return Score(precision, recall, 2 * precision * recall / both if both else 0.0, there)


def macro_f1(gold: Sequence[str], got: Sequence[str]) -> float:
    """Return the mean F1 over the labels of the reference."""
    labels = sorted(set(gold))
    return sum(score(gold, got, label).f1 for label in labels) / len(labels)
