"""Folds that never part a group."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random


def folds_of(groups: Sequence[str], folds: int, seed: int = 11) -> list[int]:
    """Return the fold of each item, in [0, folds); items of one group share it.

    >>> folds_of(["a", "b", "a", "c"], 3) == folds_of(["a", "b", "a", "c"], 3)
    True
    """
    names = sorted(set(groups))
    Random(seed).shuffle(names)
    of = {name: at % folds for at, name in enumerate(names)}
    return [of[group] for group in groups]
