"""From clauses to acts: what the model makes of each, and the cheapest way to cut the turn.

A turn is read as a whole. Each clause has its probabilities; going on with the same act is free,
and changing costs: the coding manual's "when in doubt whether to cut: do not". The path that costs
least decides (Viterbi), so that a stray half sentence does not become a segment.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import log
from typing import NamedTuple

from simulator.language.acts import Act
from simulator.language.clause import Clause, parse
from simulator.language.features import Place, features
from simulator.language.gazetteer import Gazetteer
from simulator.language.model import Guess, bag, gather, guess, mean, minus, plus
from simulator.language.moment import Moment
from simulator.language.mood import Mood
from simulator.language.signs import Look, Reach, look, signs
from simulator.language.tiers import Tier, certain, deepened
from simulator.language.weights import weights

CHANGE = 2.5
"""What it costs, in natural logarithms, to change the act between two clauses."""
TURN = 1.25
"""What it costs where one of the two asks and the other does not."""
_FLOOR = 1e-4
_LONG = 400
"""Clauses of a turn that are judged; the rest of a longer one goes with the last of these."""


class Judged(NamedTuple):
    """A clause, what is known of it, what the model made of it, and the act it was given."""

    look: Look
    signs: dict[str, Reach]
    guess: Guess
    act: int

    @property
    def clause(self) -> Clause:
        """The clause."""
        return self.look.clause


def looks_at(clauses: Sequence[Clause], moment: Moment) -> list[Look]:
    """Return the clauses of a turn with their facts and rules."""
    total = len(clauses)
    return [
        look(clause, features(clause, moment, Place(index, total)))
        for index, clause in enumerate(clauses)
    ]


class Reading(NamedTuple):
    """The clauses of a turn with their acts, and whether the second tier was asked."""

    judged: list[Judged]
    deep: bool


def judge(
    clauses: Sequence[Clause], moment: Moment, text: str = "", tier: Tier = Tier.FAST
) -> Reading:
    """Return the clauses of a turn, each with its act, in order."""
    looks = looks_at(clauses[:_LONG], moment)
    found = first_look(looks, moment)
    told = [ruled(made.acts, one) for (_, made), one in zip(found, looks, strict=True)]
    guesses = [made._replace(acts=acts) for (_, made), acts in zip(found, told, strict=True)]
    path = path_of(told, [one.clause for one in looks])
    deep = tier is Tier.FULL and not certain(path, guesses)
    if deep:
        spans = [one.clause.span for one in looks]
        guesses = deepened(text, moment.last, spans, [made for _, made in found])
        path = path_of([made.acts for made in guesses], [one.clause for one in looks])
    parts = zip(looks, found, guesses, path, strict=True)
    return Reading([Judged(one, seen, made, act) for one, (seen, _), made, act in parts], deep)


def first_look(looks: Sequence[Look], moment: Moment) -> list[tuple[dict[str, Reach], Guess]]:
    """Return the signs of each clause, and what the first tier makes of them."""
    known = weights()
    bags = [bag(known, one.clause) for one in looks]
    whole = plus([one.rest for one in bags])
    heard = _heard(moment.last)
    found: list[tuple[dict[str, Reach], Guess]] = []
    for index, words in enumerate(bags):
        seen = signs(looks, index, moment)
        said = (mean(known.words[0], words.own), heard,
                mean(known.words[2], minus(whole, words.rest)))  # fmt: skip
        found.append((seen, guess(known, seen, said)))
    return found


def ruled(chances: Sequence[float], one: Look) -> tuple[float, ...]:
    """Where the model does not know, let the table speak: the heaviest rule's act gains weight.

    The model has learnt from lines in the talk they belong to; after a turn of a kind that no line
    follows, its chances are flat, and what the clause itself says is the better guide.
    """
    if not one.rules or one.rules[0].weight < SURE:
        return tuple(chances)
    asked = one.clause.form.mood is Mood.WH and one.rules[0].act is Act.FAC_Q
    if max(chances) >= (ASKED if asked else KNOWN):
        return tuple(chances)
    act = weights().acts.index(one.rules[0].act.value)
    raised = [chance * SPEAKS if place == act else chance for place, chance in enumerate(chances)]
    whole = sum(raised)
    return tuple(round(chance / whole, 4) for chance in raised)


KNOWN = 0.4
"""From this chance on the model is taken at its word."""
ASKED = 0.85
"""The same for a wh-question that the table takes for a facilitating one: nothing in it sells."""
SURE = 0.5
"""The weight from which a rule is heard."""
SPEAKS = 8.0
"""How much more likely a rule makes its act where the model does not know."""


@lru_cache(maxsize=256)
def _heard(text: str) -> tuple[float, ...]:
    """What the words of the buyer's last turn say for each label."""
    table = weights().words[1]
    words = [word.text for clause in parse(text, Gazetteer()) for word in clause.words]
    return tuple(mean(table, gather(table, words)))


def path_of(chances: Sequence[Sequence[float]], clauses: Sequence[Clause]) -> list[int]:
    """Return the act of each clause of a turn, given their probabilities."""
    weighed = [_as_asked(row, clause) for row, clause in zip(chances, clauses, strict=True)]
    return cheapest(weighed, changes(clauses))


def _as_asked(chances: Sequence[float], clause: Clause) -> Sequence[float]:
    """A real question gives nothing back and tells nothing: such acts hardly ever are one."""
    if clause.form.mood is not Mood.WH or len(clause.words) < _SHORT:
        return chances
    barred = _not_asking()
    return [chance * _HARDLY if act in barred else chance for act, chance in enumerate(chances)]


@lru_cache(maxsize=1)
def _not_asking() -> frozenset[int]:
    return frozenset(place for place, act in enumerate(Act) if act in _GIVING)


_GIVING = frozenset((Act.REFLECT, Act.SUMMARY, Act.INFO, Act.AFFIRM, Act.AUTONOMY, Act.CANDOUR,
                     Act.RECOMMEND))  # fmt: skip
_HARDLY = 0.1
_SHORT = 4


def changes(clauses: Sequence[Clause]) -> list[float]:
    """Return what a change of act costs before each clause but the first.

    From a statement to a question, or back, little: a hook before a question is another matter.
    """
    asks = [clause.form.mood.asks for clause in clauses]
    return [CHANGE if left == right else TURN for left, right in pairwise(asks)]


def cheapest(chances: Sequence[Sequence[float]], costs: Sequence[float]) -> list[int]:
    """Return the labels of the cheapest path: unlikely labels and changes of label cost.

    >>> cheapest([(0.9, 0.1), (0.4, 0.6), (0.9, 0.1)], [2.0, 2.0])
    [0, 0, 0]
    >>> cheapest([(0.99, 0.01), (0.001, 0.999)], [2.0])
    [0, 1]
    """
    if not chances:
        return []
    scores = [log(max(_FLOOR, chance)) for chance in chances[0]]
    back: list[list[int]] = []
    for row, cost in zip(chances[1:], costs, strict=True):
        best = max(range(len(scores)), key=scores.__getitem__)
        jump = scores[best] - cost
        back.append([label if score >= jump else best for label, score in enumerate(scores)])
        scores = [
            max(score, jump) + log(max(_FLOOR, chance))
            for score, chance in zip(scores, row, strict=True)
        ]
    path = [max(range(len(scores)), key=scores.__getitem__)]
    for step in reversed(back):
        path.append(step[path[-1]])
    return path[::-1]
