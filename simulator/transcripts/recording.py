"""A recorded talk as it was found: who spoke, what, when, and on which line of the file.

A recording keeps the names the recorder wrote; it knows nothing of sellers and buyers (`roles`
gives those). Its problems follow one rule: an *error* means that words may have been lost, a
*warning* or a *note* that every word is kept and something beside it was not understood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from simulator.diagnostics import Diagnostic

# Marks that a terminal obeys or a reader cannot see: C0 and C1 controls other than white space,
# zero-width characters, and the switches of writing direction.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]"
)


class Format(StrEnum):
    """How a file is written. Decided once for the whole file, from its content."""

    WEBVTT = "WebVTT"
    SUBRIP = "SRT"
    LABELLED = "Name: text"
    STAMPED = "[time] Name: text"
    HEADED = "name and time above the text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's stretch of talk.

    `name` is the person as recorded, or "" where the file names nobody. `start` is seconds as the
    file counts them (from its beginning, or of the day), None if it does not say. `line` counts
    from 1.
    """

    name: str
    text: str
    start: float | None
    line: int


@dataclass(frozen=True, slots=True)
class Recording:
    """A talk out of a file: `name` is the file, `turns` are in the order of the file."""

    name: str
    format: Format
    turns: tuple[Turn, ...] = ()
    problems: tuple[Diagnostic, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody who is named, once each, in the order in which they first speak."""
        found: dict[str, str] = {}
        for turn in self.turns:
            if turn.name:
                found.setdefault(key(turn.name), turn.name)
        return tuple(found.values())


class Piece(NamedTuple):
    """Words of one voice before turns are joined; what every reader of a format gives."""

    name: str
    text: str
    start: float | None
    line: int


class Reading(NamedTuple):
    """What a reader makes of a file."""

    pieces: tuple[Piece, ...]
    problems: tuple[Diagnostic, ...]


def tidy(text: str) -> str:
    """Return the text on one line, single-spaced, without characters nobody can see.

    >>> tidy("  well,\\n\\tyes\\u200b ")
    'well, yes'
    """
    return " ".join(_UNSEEN.sub("", text).split())


@lru_cache(maxsize=1024)
def key(name: str) -> str:
    """Return what two spellings of one name have in common.

    >>> key("Ann  LEE") == key("ann lee")
    True
    """
    return tidy(name).casefold()


def quote(text: str, limit: int = 40) -> str:
    """Return words of the file fit for a message: on one line, shortened, in single quotes.

    >>> quote("a long story about a spreadsheet", 12)
    "'a long stor…'"
    """
    short = tidy(text)
    return f"'{short}'" if len(short) <= limit else f"'{short[: limit - 1]}…'"
