"""What was said, by whom, in which order: the ground every room stands on.

An utterance is one turn of one speaker. A dialogue is a tuple of them, oldest first. Spans are
half-open character offsets ``[start, end)`` into the text of one utterance; a `Quote` is a span
with the words it covers, so that a mark can be read without its utterance at hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Speaker(StrEnum):
    """The side of the table. Roles are given, never guessed from what was said."""

    SELLER = "seller"
    BUYER = "buyer"


class Span(NamedTuple):
    """Half-open character offsets into one utterance: ``0 <= start <= end <= len(text)``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words the span covers.

        >>> Span(4, 7).of("who may say no")
        'may'
        """
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One turn. `name` is the person as the record names them; `start` is seconds, if known."""

    speaker: Speaker
    text: str
    name: str = ""
    start: float | None = None


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Turns, oldest first. Saying something gives a new dialogue; the old one still stands."""

    turns: tuple[Utterance, ...] = ()

    def say(self, speaker: Speaker, text: str) -> Dialogue:
        """Return the dialogue with one more turn."""
        return Dialogue((*self.turns, Utterance(speaker, text)))

    def last(self, speaker: Speaker, count: int) -> tuple[Utterance, ...]:
        """Return up to `count` latest turns of one speaker, oldest first.

        >>> d = Dialogue().say(Speaker.BUYER, "a").say(Speaker.SELLER, "b").say(Speaker.BUYER, "c")
        >>> [turn.text for turn in d.last(Speaker.BUYER, 5)]
        ['a', 'c']
        """
        found: list[Utterance] = []
        for turn in reversed(self.turns):
            if len(found) == count:
                break
            if turn.speaker is speaker:
                found.append(turn)
        return tuple(reversed(found))
