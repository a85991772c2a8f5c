"""Example phrases: which part of the buyer's world a line reaches without naming it.

An author gives phrases by which a seller would reach an element. A line reaches the one whose
phrases it comes nearest to, if it comes near enough, and nearer by a margin than to any other
element's phrases and to ordinary talk; a phrase's own words reach it in any case. With both tiers
nearness is of meaning, by the encoder; the first tier alone compares words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import log, sqrt
from typing import Any, NamedTuple, Protocol

from simulator.dialogue import Span
from simulator.language.acts import Act
from simulator.language.clause import parse
from simulator.language.data import nearness as known
from simulator.language.data.ordinary import ORDINARY
from simulator.language.echo import content, stem
from simulator.language.gazetteer import Entry, Gazetteer
from simulator.language.tiers import Tier

REACHING = frozenset((Act.FAC_Q, Act.DISCOVERY_Q, Act.SUMMARY, Act.REFLECT, Act.COLLAB, Act.CANDOUR,
                      Act.RECOMMEND))  # fmt: skip
"""Acts by which something can be reached."""
TALK = ""
"""The id under which ordinary talk stands among rivals."""


class Near(NamedTuple):
    """How near a line comes to what an id stands for, in [0, 1], and the nearest of its phrases."""

    id: str
    nearness: float
    phrase: str


class Matcher(Protocol):
    """Tells how near a part of a turn comes to each of many phrases, in [-1, 1]."""

    def __call__(self, text: str, heard: str, span: Span) -> Sequence[float]:
        """Return the nearness to each phrase, in their order; none for what cannot be read."""
        ...


class Limits(NamedTuple):
    """The least nearness, and the margin over every rival."""

    least: float
    margin: float


def reached(
    examples: tuple[Entry, ...], text: str, heard: str, span: Span, tier: Tier
) -> tuple[Entry, str] | None:
    """Return what a part of a turn reaches, with the phrase it came nearest to, or None."""
    said = _plain(text[span.start : span.end])
    for entry in examples:
        if said == _plain(entry.phrase):
            return entry, entry.phrase
    near = ranking(examples, text, heard, span, tier)
    if not near or not clear(near, limits(tier)):
        return None
    entry = next(e for e in examples if e.id == near[0].id and e.phrase == near[0].phrase)
    return entry, entry.phrase


def limits(tier: Tier) -> Limits:
    """Return how near a line must come with a tier; see `python -m bench.examples`."""
    return Limits(**(known.FULL if tier is Tier.FULL else known.FAST))


def clear(near: Sequence[Near], by: Limits) -> bool:
    """Say whether the first of a ranking is near enough, and nearer than the rest."""
    rival = near[1].nearness if len(near) > 1 else 0.0
    first = near[0]
    return first.id != TALK and first.nearness >= by.least and first.nearness - rival >= by.margin


def ranking(
    examples: tuple[Entry, ...], text: str, heard: str, span: Span, tier: Tier
) -> tuple[Near, ...]:
    """Return all that there is to reach, and ordinary talk, the nearest first.

    Two thirds of a nearness are the nearest phrase's, one third the three nearest's.
    """
    match = (_meanings if tier is Tier.FULL else _bags)(examples)
    found = match(text, heard, span)
    ids = [entry.id for entry in examples] + [TALK] * len(ORDINARY)
    phrases = [entry.phrase for entry in examples] + list(ORDINARY)
    by_id: dict[str, list[tuple[float, int]]] = {}
    for place, nearness in enumerate(found):
        by_id.setdefault(ids[place], []).append((-nearness, place))
    near = [_near(id, sorted(each), phrases) for id, each in by_id.items()]
    return tuple(sorted(near, key=lambda one: -one.nearness))


def words(text: str) -> frozenset[str]:
    """Return the stems of a text's words of content."""
    clauses = parse(text, Gazetteer())
    return frozenset(stem(word) for clause in clauses for word in content(clause.words))


@lru_cache(maxsize=2048)
def _plain(text: str) -> tuple[str, ...]:
    """A text's words as they are written, in order; case and marks make no difference."""
    clauses = parse(text, Gazetteer())
    return tuple(word.text for clause in clauses for word in clause.words)


def _near(id: str, each: list[tuple[float, int]], phrases: Sequence[str]) -> Near:
    top = [-value for value, _ in each[: 1 if id == TALK else 3]]
    nearness = max(0.0, (2 * top[0] + sum(top) / len(top)) / 3)
    return Near(id, round(nearness, 4), phrases[each[0][1]])


@lru_cache(maxsize=16)
def _meanings(examples: tuple[Entry, ...]) -> Matcher:
    from simulator.language.encoder import nearness, numbers

    middle = _middle()
    texts = [*(entry.phrase for entry in examples), *ORDINARY]
    rows = numbers.stacked([nearness.of_text(text, middle) for text in texts])

    def match(text: str, heard: str, span: Span) -> Sequence[float]:
        own = nearness.of_span(text, heard, span, middle)
        if own is None:
            return ()
        return [product / nearness.WHOLE for product in numbers.products(rows, own)]

    return match


@lru_cache(maxsize=1)
def _middle() -> Any:
    from simulator.language.encoder import nearness

    return nearness.middle(ORDINARY)


@lru_cache(maxsize=16)
def _bags(examples: tuple[Entry, ...]) -> Matcher:
    bags = [words(text) for text in (*(entry.phrase for entry in examples), *ORDINARY)]
    worth = _worth(bags)
    new = log(len(bags) + 1)

    def match(text: str, heard: str, span: Span) -> Sequence[float]:
        own = words(text[span.start : span.end])
        weighs = {word: worth.get(word, new) for word in sorted(own)}
        size = sum(value * value for value in weighs.values())
        return [_shared(weighs, size, bag, worth) for bag in bags]

    return match


def _worth(bags: Sequence[frozenset[str]]) -> Mapping[str, float]:
    """Return what each word is worth: the more, the fewer phrases have it."""
    counts: dict[str, int] = {}
    for bag in bags:
        for word in bag:
            counts[word] = counts.get(word, 0) + 1
    return {word: log((len(bags) + 1) / count) for word, count in counts.items()}


def _shared(
    own: Mapping[str, float], size: float, bag: frozenset[str], worth: Mapping[str, float]
) -> float:
    shared = sum(value * value for word, value in own.items() if word in bag)
    if not shared:
        return 0.0
    other = sum(worth[word] * worth[word] for word in sorted(bag))
    return shared / sqrt(size * other)
