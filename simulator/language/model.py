"""A linear model over the signs and words of a clause: how likely each act and target is.

Scores are sums of whole numbers, one of the signs and one for each of three bags of words (the
clause's own, the buyer's last turn, the rest of the seller's turn), a bag divided by the root of
its size. A softmax with one temperature makes probabilities of them, rounded to 4 places; of
equals the label listed first wins. No order, batch or processor changes a reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp, sqrt
from typing import NamedTuple

from simulator.language.clause import Clause
from simulator.language.signs import Reach
from simulator.language.weights import Sum, Table, Weights

NOTHING: tuple[float, ...] = ()


class Guess(NamedTuple):
    """Probabilities of the acts and of the targets, in the order of the weights' labels."""

    acts: tuple[float, ...]
    targets: tuple[float, ...]


class Bag(NamedTuple):
    """Words added up: the sum of their rows, of those that are known."""

    own: Sum
    rest: Sum


def bag(known: Weights, clause: Clause) -> Bag:
    """Return a clause's words as its own bag and as part of others' rest."""
    texts = [word.text for word in clause.words]
    return Bag(known.words[0].added(texts), known.words[2].added(texts))


def minus(whole: Sum, part: Sum) -> Sum:
    """Return a sum without one of its parts."""
    return Sum(whole.total - part.total, whole.rows - part.rows)


def plus(sums: Sequence[Sum]) -> Sum:
    """Return sums added up."""
    return Sum(sum(one.total for one in sums), sum(one.rows for one in sums))


def mean(table: Table, found: Sum) -> Sequence[float]:
    """Return what a bag of words says for each label: its sum by the root of its size."""
    if not found.rows:
        return NOTHING
    root = sqrt(found.rows)
    return [value / root for value in table.values(found)]


def guess(known: Weights, signs: Iterable[str], bags: Sequence[Sequence[float]]) -> Guess:
    """Return the probabilities for one clause, given its signs and what its three bags say."""
    found = known.signs.values(known.signs.added(signs))
    scores = [a + b for a, b in zip(found, known.bias, strict=True)]
    for said in bags:
        if said:
            scores = [a + b for a, b in zip(scores, said, strict=True)]
    cut = len(known.acts)
    return Guess(_softmax(scores[:cut], known.temperature), _softmax(scores[cut:], 1.0))


def _softmax(scores: Sequence[float], temperature: float) -> tuple[float, ...]:
    top = max(scores)
    raised = [exp((score - top) / temperature) for score in scores]
    total = sum(raised)
    return tuple(round(value / total, 4) for value in raised)


def by_word(
    known: Weights, clause: Clause, signs: dict[str, Reach], act: int, other: int
) -> list[float]:
    """Return for each word how much more it speaks for one act than for another.

    A sign that several words make together is shared among them.
    """
    own, texts = known.words[0], [word.text for word in clause.words]
    root = sqrt(max(1, sum(1 for text in texts if own.row(text))))
    found = [own.worth(text, act, other) / root for text in texts]
    for name, (start, end) in signs.items():
        if end > start and known.signs.row(name):
            share = known.signs.worth(name, act, other) / (end - start)
            for place in range(start, end):
                found[place] += share
    return found
