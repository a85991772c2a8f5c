"""From clauses to acts: what the model makes of each, and the cheapest way to cut the turn.

Each clause has its chances; `paths` finds the acts of the turn as a whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from simulator.language.acts import Act
from simulator.language.clause import Clause, parse
from simulator.language.features import Place, features
from simulator.language.gazetteer import Gazetteer
from simulator.language.model import Guess, bag, guess, mean, minus, plus
from simulator.language.moment import Moment
from simulator.language.mood import Mood
from simulator.language.paths import beside, path_of, unasked
from simulator.language.signs import Look, Reach, look, signs
from simulator.language.steps import asks_step
from simulator.language.tiers import Tier, certain, deepened
from simulator.language.weights import weights
from simulator.language.withdrawing import gives_up

_LONG = 400
"""Clauses of a turn that are judged; the rest of a longer one goes with the last of these."""


class Judged(NamedTuple):
    """A clause, what is known of it, what the model made of it, and the act it was given; `turn`
    is what the second tier read of it: the turn and the one it answers, or two blanks."""

    look: Look
    signs: dict[str, Reach]
    guess: Guess
    act: int
    turn: tuple[str, str] = ("", "")

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
    clauses = [one.clause for one in looks]
    path = path_of(told, clauses)
    deep = tier is Tier.FULL and (not certain(path, guesses) or unasked(path, clauses))
    if deep:
        spans = [clause.span for clause in clauses]
        guesses = deepened(text, moment.last, spans, [made for _, made in found])
        besides = zip(guesses, _beside(guesses, looks), strict=True)
        guesses = [made._replace(acts=acts) for made, acts in besides]
        path = path_of([made.acts for made in guesses], clauses)
    for at, one in enumerate(looks):
        act = _outright(one.clause)
        if act is not None:
            path[at], guesses[at] = _known(guesses[at], act)
    parts = zip(looks, found, guesses, path, strict=True)
    turn = (text, moment.last) if deep else ("", "")
    return Reading(
        [Judged(one, seen, made, act, turn) for one, (seen, _), made, act in parts], deep
    )


def _outright(clause: Clause) -> Act | None:
    """Return the act of what is known by its form, whatever the model makes of it, or None."""
    if gives_up(clause):
        return Act.CANDOUR
    return Act.DECISION_ASK if asks_step(clause) else None


def _known(made: Guess, act: Act) -> tuple[int, Guess]:
    place = weights().acts.index(act.value)
    rest = (1 - OUTRIGHT) / max(1e-9, sum(made.acts) - made.acts[place])
    acts = tuple(OUTRIGHT if at == place else round(c * rest, 4) for at, c in enumerate(made.acts))
    return place, made if made.acts[place] >= OUTRIGHT else made._replace(acts=acts)


def _beside(guesses: Sequence[Guess], looks: Sequence[Look]) -> list[tuple[float, ...]]:
    """The chances of each clause; of a statement that stands beside a question, and of which no act
    is left that is likely, the table says more than the turn as a whole."""
    was = [made.acts for made in guesses]
    now = beside(was, [one.clause for one in looks])
    return [
        ruled(after, one) if after != before else after
        for before, after, one in zip(was, now, looks, strict=True)
    ]


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
OUTRIGHT = 0.9
"""The chance of an act that is known by its form."""
SPEAKS = 8.0
"""How much more likely a rule makes its act where the model does not know."""


@lru_cache(maxsize=256)
def _heard(text: str) -> tuple[float, ...]:
    """What the words of the buyer's last turn say for each label."""
    table = weights().words[1]
    words = [word.text for clause in parse(text, Gazetteer()) for word in clause.words]
    return tuple(mean(table, table.added(words)))
