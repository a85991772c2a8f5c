"""The two tiers, and how their chances are joined.

The first looks at every line. Where it is not sure of the family, the encoder reads the turn beside
the one it answers, and both chances are joined: weighed in logarithms, by numbers that were fitted
on lines neither had seen. `Tier.FAST` is the first alone.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from math import exp, log

from simulator.dialogue import Span
from simulator.language.acts import Act, Family, family_of
from simulator.language.clause import Clause
from simulator.language.data import READER
from simulator.language.data.second import SECOND
from simulator.language.model import Guess
from simulator.language.weights import weights

CERTAIN = 0.9
"""The chance of the family from which the first tier is taken alone; see ADR 15 for the table."""
_FLOOR = 1e-4
_HEADS = ("act", "target")


class Tier(StrEnum):
    """How deep lines are read: by the first tier alone, or where that is unsure by both."""

    FAST = "fast"
    FULL = "full"

    @property
    def reader(self) -> str:
        """The name under which talks and recordings cite who read them."""
        return READER if self is Tier.FAST else f"{READER} + {SECOND}"


def tier_of(reader: str) -> Tier:
    """Return the tier that a reader's name tells of."""
    return Tier.FULL if "+" in reader else Tier.FAST


def certain(path: Sequence[int], found: Sequence[Guess]) -> bool:
    """Return whether the first tier may be taken alone: sure of the family of every clause."""
    return all(
        family_chance(one.acts, act) >= CERTAIN for act, one in zip(path, found, strict=True)
    )


def family_chance(chances: Sequence[float], act: int) -> float:
    """Return how likely a clause is of the family of one of the acts, in [0, 1]."""
    return sum(chances[place] for place in members(_FAMILIES[act]))


def least(deep: bool) -> float:
    """Return the certainty below which a reading abstains, by the tier that made it."""
    if not deep:
        return weights().unsure
    from simulator.language.encoder.store import encoder

    return encoder().mixing["unsure"]


def deepened(text: str, heard: str, spans: Sequence[Span], found: Sequence[Guess]) -> list[Guess]:
    """Return the guesses for a turn's clauses joined with the encoder's; beyond its cap as they
    were."""
    from simulator.language.encoder.reading import scores
    from simulator.language.encoder.store import encoder

    by = encoder().mixing
    told = scores(text, heard, spans, _HEADS)
    return [
        one if acts is None or targets is None else
        Guess(joined(one.acts, acts, by["act first"], by["act second"]),
              joined(one.targets, targets, by["target first"], by["target second"]))
        for one, acts, targets in zip(found, told["act"], told["target"], strict=True)
    ]  # fmt: skip


def with_second(
    words: Sequence[float], clause: Clause, turn: tuple[str, str], act: int, other: int
) -> list[float]:
    """Return for each word how much more both tiers go by it for one act than for another, given
    how much the first does."""
    from simulator.language.encoder.reading import pulls
    from simulator.language.encoder.store import encoder

    by = encoder().mixing
    found = [by["act first"] * worth for worth in words]
    starts = [clause.place(at, at + 1).start for at in range(len(clause.words))]
    told = pulls(*turn, clause.span, "act")
    for one in told:
        at = max(0, bisect_right(starts, one.start) - 1)
        found[at] += by["act second"] * (one.scores[act] - one.scores[other]) / len(told)
    return found


def joined(
    first: Sequence[float], second: Sequence[float], left: float, right: float
) -> tuple[float, ...]:
    """Return chances from the first tier's chances and the second's scores, rounded to 4 places."""
    sums = [left * log(max(_FLOOR, a)) + right * b for a, b in zip(first, second, strict=True)]
    top = max(sums)
    raised = [exp(value - top) for value in sums]
    total = sum(raised)
    return tuple(round(value / total, 4) for value in raised)


def members(family: Family) -> tuple[int, ...]:
    """Return the places of a family's acts, in order."""
    return _MEMBERS[family]


_FAMILIES = [family_of(act) for act in Act]
_MEMBERS = {
    family: tuple(at for at, other in enumerate(_FAMILIES) if other is family) for family in Family
}
