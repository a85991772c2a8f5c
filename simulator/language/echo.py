"""How much of a clause gives back what the buyer said.

Content words are compared by lemma, near spellings of a stem included; the buyer's last two turns
count fully, older ones of the last twelve half. A share says how much of the clause is the buyer's.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from simulator.language.clause import parse
from simulator.language.gazetteer import Gazetteer
from simulator.language.tokens import Token

_CONTENT_POS = frozenset("NOUN VERB ADJ NAME NUM".split())
_LIGHT = frozenset(
    "thing way bit lot kind sort get go do be have make say tell know think see want need come "
    "take give put let look mean sound seem feel like good great right okay sure really people "
    "time day today one two well back just use hear ask talk happen could would".split()
)
_NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    )
}


class Echo(NamedTuple):
    """`share` in [0, 1] of a clause's content words that the buyer used; `recent` and `older` how
    many there are of each; `fresh` how many are new."""

    share: float
    recent: int
    older: int
    fresh: int


class Heard(NamedTuple):
    """What the buyer has said, as stems: in the last two turns, and before them."""

    recent: frozenset[str]
    older: frozenset[str]


def heard(texts: Iterable[str]) -> Heard:
    """Return the stems of the buyer's turns, oldest first."""
    turns = [stems_of(text) for text in texts]
    recent = frozenset().union(*turns[-2:]) if turns else frozenset()
    older = frozenset().union(*turns[:-2]) if len(turns) > 2 else frozenset()
    return Heard(recent, older - recent)


@lru_cache(maxsize=256)
def stems_of(text: str) -> frozenset[str]:
    """Return the stems of the content words of a text."""
    clauses = parse(text, Gazetteer())
    return frozenset(stem(word) for clause in clauses for word in content(clause.words))


def content(words: Iterable[Token]) -> list[Token]:
    """Return the words that carry matter: nouns, verbs, adjectives, names, numbers."""
    return [
        word
        for word in words
        if word.pos in _CONTENT_POS and word.lemma not in _LIGHT and len(word.lemma) > 1
    ]


def stem(word: Token) -> str:
    """Return a word's stem: its lemma, cut to the part that inflection leaves alone."""
    base = _NUMBERS.get(word.lemma, word.lemma)
    for ending in ("ation", "ition", "ment", "ing", "ion", "er", "al", "ly", "y", "e"):
        if base.endswith(ending) and len(base) - len(ending) >= 4:
            return base[: -len(ending)]
    return base


def echo(words: Iterable[Token], said: Heard) -> Echo:
    """Return how much of some words the buyer had said before."""
    own = [stem(word) for word in content(words)]
    recent = sum(1 for word in own if word in said.recent)
    older = sum(1 for word in own if word in said.older)
    share = (recent + 0.5 * older) / len(own) if own else 0.0
    return Echo(round(share, 4), recent, older, len(own) - recent - older)
