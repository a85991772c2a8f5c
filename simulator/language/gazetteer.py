"""Names and phrases of one buyer's world, and what each stands for.

Language knows no scenario. Whoever does hands it a gazetteer: phrases of the buyer's own system
(people, rules, tools, the old vendor) and of the seller's offer, each with the target it belongs
to. Phrases are matched as whole words, whatever their case, the longest first; two or three capital
letters (IT, HR) are matched as capitals only, because "it" is something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from simulator.dialogue import Span
from simulator.language.acts import Target


class Side(StrEnum):
    """Whose world a phrase belongs to."""

    BUYER = "buyer"
    SELLER = "seller"


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase, the id of what it names, the target it speaks of, and whose world it is."""

    phrase: str
    id: str
    target: Target
    side: Side = Side.BUYER


class Mention(NamedTuple):
    """An entry found in a text."""

    span: Span
    entry: Entry


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Entries, searchable in one pass over a text.

    `examples` are phrases by which a seller would reach something without naming it; what comes
    near to them is not found here but by `examples.reached`.
    """

    entries: tuple[Entry, ...] = ()
    examples: tuple[Entry, ...] = ()
    _pattern: re.Pattern[str] | None = field(init=False, repr=False, compare=False, default=None)
    _by_phrase: dict[str, Entry] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        for entry in self.entries:
            self._by_phrase.setdefault(_key(entry.phrase), entry)
        phrases = sorted(self._by_phrase, key=lambda p: (-len(p), p))
        if phrases:
            letters = {_key(e.phrase) for e in self.entries if _is_abbreviation(e.phrase)}
            body = "|".join(_pattern_of(p, p in letters) for p in phrases)
            pattern = re.compile(rf"(?<!\w)(?:{body})(?!\w)", re.IGNORECASE)
            object.__setattr__(self, "_pattern", pattern)

    def find(self, text: str) -> tuple[Mention, ...]:
        """Return every mention in order of appearance; mentions never overlap.

        >>> g = Gazetteer((Entry("night shift", "nights", Target.PEOPLE),))
        >>> [m.entry.id for m in g.find("Who speaks for the Night  Shift?")]
        ['nights']
        """
        if self._pattern is None:
            return ()
        return tuple(
            Mention(Span(*m.span()), self._by_phrase[_key(m.group())])
            for m in self._pattern.finditer(text)
        )


def _pattern_of(phrase: str, abbreviated: bool) -> str:
    if abbreviated:
        return f"(?-i:{re.escape(phrase.upper())})"
    return re.escape(phrase).replace(r"\ ", r"\s+")


def _is_abbreviation(phrase: str) -> bool:
    return len(phrase) <= 3 and phrase.isupper()


def _key(phrase: str) -> str:
    return " ".join(phrase.lower().split())
