"""Small patterns over tagged words, and a matcher that finds them all in one pass.

A pattern is words with blanks between. A lower-case word matches a form or lemma, ``=word`` the
form alone, CAPITALS a class of the lexicon, ``a|b`` either, ``a?`` an optional one, ``*`` up to
three words (``*6`` up to six) and never over a negation, ``^`` the start of the clause's body and
``$`` its end. Marks are not words here, save ``%`` and signs of currency.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from simulator.language.tokens import Token

_NOTHING: frozenset[str] = frozenset()
_MOST_KEPT = 4096
_STEP = re.compile(r"\((?:[^()]|\([^()]*\))*\)\??|\S+")
_CHOICE = re.compile(r"(?:[^|()]|\((?:[^()])*\))+")
_JOINED = re.compile(r"\|\s+")


class Element(NamedTuple):
    """One step of a pattern: what a token may be, or how many words to pass over."""

    keys: frozenset[str]
    optional: bool = False
    gap: int = 0
    end: bool = False
    common: float = 0.0


class Pattern(NamedTuple):
    """A named pattern. `anchored` patterns begin where the clause's body begins."""

    name: str
    elements: tuple[Element, ...]
    anchored: bool


class Match(NamedTuple):
    """A pattern found: its name and the half-open range of word indices."""

    name: str
    start: int
    end: int


def compile_patterns(name: str, text: str) -> list[Pattern]:
    """Return the patterns a line of a cue table stands for.

    >>> [len(pattern.elements) for pattern in compile_patterns("x", "^ so (a|b (c|d))? e")]
    [3, 4]
    """
    steps = _STEP.findall(_JOINED.sub("|", " ".join(text.split())))
    anchored = steps[0] == "^"
    steps = steps[anchored:]
    while len(steps) > 1 and (steps[-1][0] == "*" or steps[-1][-1] == "?"):
        steps.pop()
    variants = _variants(steps)
    for variant in variants:
        if variant[0].optional and len(variant) > 1:
            variants.append(variant[1:])
    return [Pattern(name, variant, anchored) for variant in variants]


def _variants(steps: Sequence[str]) -> list[tuple[Element, ...]]:
    found: list[tuple[Element, ...]] = [()]
    for step in steps:
        options = _options(step)
        found = [variant + option for variant in found for option in options]
    return found


def _options(step: str) -> list[tuple[Element, ...]]:
    """A step's readings: the single words together, and each phrase of several words."""
    if step[0] != "(":
        return [(_element(step),)]
    optional = step[-1] == "?"
    choices = _CHOICE.findall(step[1 : -2 if optional else -1])
    single = "|".join(choice for choice in choices if " " not in choice and "(" not in choice)
    found = [
        variant
        for choice in choices
        if " " in choice or "(" in choice
        for variant in _variants(_STEP.findall(choice))
    ]
    if single:
        return [(_element(single + "?" * optional),), *found]
    return [*found, ()] if optional else found


@lru_cache(maxsize=8192)
def _element(word: str) -> Element:
    if word == "$":
        return Element(_NOTHING, end=True)
    if word[0] == "*":
        return Element(_NOTHING, gap=int(word[1:] or 3))
    optional = len(word) > 1 and word[-1] == "?"
    keys = frozenset(word.rstrip("?").split("|"))
    return Element(keys, optional, common=_commonness(keys))


class Table(NamedTuple):
    """Compiled patterns in the shape that JSON holds: the distinct elements; the patterns, which
    point at them; and for each key the patterns whose rarest element a word of it may be."""

    elements: list[Any]
    patterns: list[Any]
    places: dict[str, list[int]]


def compiled(rows: Iterable[tuple[str, str]]) -> Table:
    """Return the patterns of some rows, each a name and texts parted by ``;``."""
    numbers: dict[Element, int] = {}
    patterns: list[Any] = []
    places: dict[str, list[int]] = {}

    def number(element: Element) -> int:
        return numbers.setdefault(element, len(numbers))

    for name, texts in rows:
        for text in filter(str.strip, texts.split(";")):
            for pattern in compile_patterns(name, text):
                one = _anchor(pattern)
                rarest = pattern.elements[one.step]
                for key in sorted(rarest.keys):
                    places.setdefault(key, []).append(len(patterns))
                patterns.append([name, pattern.anchored, [*map(number, pattern.elements)],
                                 one.step, one.least, one.most,
                                 None if one.also is None else sorted(one.also)])  # fmt: skip
    elements = [["|".join(sorted(one.keys)), *one[1:]] for one in numbers]
    return Table(elements, patterns, places)


class Matcher:
    """Patterns indexed by their rarest element; finds all in one pass over a clause's words. A
    pattern is put together when a word first asks for it."""

    __slots__ = ("_kept", "_made", "_table")

    def __init__(self, table: Table) -> None:
        self._table = table
        self._made: dict[int, _Anchored] = {}
        self._kept: dict[frozenset[str], tuple[_Anchored, ...]] = {}

    def _of(self, keys: frozenset[str]) -> tuple[_Anchored, ...]:
        """Return the patterns whose rarest element a word with such keys may be, as written, and
        keep them."""
        if len(self._kept) >= _MOST_KEPT:
            self._kept.clear()
        places = self._table.places
        numbers = {number for key in keys for number in places.get(key, ())}
        found = self._kept[keys] = tuple(map(self._pattern, sorted(numbers)))
        return found

    def _pattern(self, number: int) -> _Anchored:
        made = self._made.get(number)
        if made is None:
            name, anchored, elements, step, least, most, also = self._table.patterns[number]
            pattern = Pattern(name, tuple(map(self._element, elements)), anchored)
            made = _Anchored(pattern, step, least, most, also and frozenset(also))
            self._made[number] = made
        return made

    def _element(self, number: int) -> Element:
        keys, optional, gap, end, common = self._table.elements[number]
        return Element(_split(keys), optional, gap, end, common)

    def find(self, words: Sequence[Token], body: int = 0) -> list[Match]:
        """Return the matches by place; of one name at one place, one.

        `body` is the index at which anchored patterns may begin.
        """
        found: dict[tuple[str, int], int] = {}
        present: frozenset[str] | None = None
        kept = self._kept
        for place, word in enumerate(words):
            candidates = kept.get(word.keys)
            if candidates is None:
                candidates = self._of(word.keys)
            for pattern, _, least, most, also in candidates:
                if also is not None:
                    if present is None:
                        present = _NOTHING.union(*[word.keys for word in words])
                    if also.isdisjoint(present):
                        continue
                first = pattern.elements[0].keys
                for start in range(max(0, place - most), place - least + 1):
                    if pattern.anchored and start != body and start != 0:
                        continue
                    if first.isdisjoint(words[start].keys) or (pattern.name, start) in found:
                        continue
                    end = _run(pattern.elements, 1, words, start + 1)
                    if end >= 0:
                        found[pattern.name, start] = end
        return sorted(Match(name, start, end) for (name, start), end in found.items())


@lru_cache(maxsize=8192)
def _split(keys: str) -> frozenset[str]:
    return frozenset(keys.split("|")) if keys else _NOTHING


class _Anchored(NamedTuple):
    """A pattern, its rarest step, how many words at least and at most stand before that, and
    what another of its steps needs somewhere in the clause."""

    pattern: Pattern
    step: int
    least: int
    most: int
    also: frozenset[str] | None


def _anchor(pattern: Pattern) -> _Anchored:
    best = _Anchored(pattern, 0, 0, 0, None)
    rarest = pattern.elements[0].common
    least = most = 0
    for step, element in enumerate(pattern.elements):
        fixed = not (element.optional or element.gap or element.end)
        if fixed and element.common < rarest:
            best, rarest = _Anchored(pattern, step, least, most, None), element.common
        most += element.gap or (0 if element.end else 1)
        least += fixed
    others = [
        element
        for step, element in enumerate(pattern.elements)
        if step != best.step and not (element.optional or element.gap or element.end)
    ]
    return best._replace(also=min(others, key=_by_commonness).keys) if others else best


def _by_commonness(element: Element) -> float:
    return element.common


def _commonness(keys: Iterable[str]) -> float:
    """About how often one of some keys turns up in ordinary talk; only the order matters."""
    total = 0.0
    for key in sorted(keys):
        if key in _COMMON:
            total += 5.0
        elif key[0] < "a" and key[0] >= "A":
            total += _COMMON_CLASSES.get(key, 2.0)
        else:
            total += 0.1
    return total


_COMMON_CLASSES = {"SUBJ": 12.0, "FIN": 9.0, "PRON": 12.0, "VERB": 12.0, "NOUN": 12.0, "DAYN": 0.6,
                   "NUM": 1.5, "THEY": 3.0, "PEOPLE": 3.0, "WH": 4.0, "ROLE": 0.5, "CAMEL": 0.1,
                   "SMALL": 0.5, "BOTHERV": 0.4, "PUSHV": 0.5, "INCUMB": 0.3,
                   "LIMIT": 1.0}  # fmt: skip
_COMMON = frozenset(
    "i we you they he she it that this there the a an to of in on for with at be is are was were "
    "am "
    "do does did have has had not will would can could should what how who when where your our my "
    "me us them him her so just and or but as if no all up out get go one any about then "
    "now".split()
)


def _run(elements: tuple[Element, ...], step: int, words: Sequence[Token], place: int) -> int:
    """Return the end of the match of ``elements[step:]`` from `place`, or -1."""
    if step == len(elements):
        return place
    keys, optional, gap, end, _ = elements[step]
    if end:
        return place if place == len(words) else -1
    if gap:
        for skip in range(gap + 1):
            if place + skip > len(words) or (skip and words[place + skip - 1].pos == "NEG"):
                return -1
            found = _run(elements, step + 1, words, place + skip)
            if found >= 0:
                return found
        return -1
    if place < len(words) and not keys.isdisjoint(words[place].keys):
        found = _run(elements, step + 1, words, place + 1)
        if found >= 0:
            return found
    return _run(elements, step + 1, words, place) if optional else -1
