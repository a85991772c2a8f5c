"""Which way a text points among others: what its words mean, not what form it has.

The mean over the pieces of its words of content, after the two layers in the middle, seen from the
middle of ordinary talk. Exact on every processor, as all of this room's arithmetic is.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from simulator.dialogue import Span
from simulator.language.encoder import numbers
from simulator.language.encoder.pieces import Composed
from simulator.language.encoder.reading import read, through
from simulator.language.encoder.store import encoder

WHOLE = 2 * numbers.LENGTH**2
"""The product of a direction with itself."""
FORM = frozenset("""
    what who which whose whom when where how why is are was were be been do does did has have had
    will would could should may might can must the a an of to in on at for by with from about as it
    its this that these those here there not no any anybody anyone somebody someone everybody
    everyone one ones else other another more most much many some something anything nothing all up
    out over into through off you your yours we us our they them their he she him his her and or but
    if so than then s t re ve ll d m i me my yes well
""".split())  # fmt: skip
"""Words that make the form of a question, and say nothing of what it is about."""

Direction = Any
Middle = list[Any]


def middle(texts: Sequence[str]) -> Middle:
    """Return the middle of some texts, from which directions are seen."""
    found = [_alone(text) for text in texts]
    return [numbers.mean(numbers.stacked(list(part)), list(range(len(texts))))
            for part in zip(*found, strict=True)]  # fmt: skip


def of_text(text: str, seen_from: Middle) -> Direction:
    """Return the direction of a text by itself."""
    return numbers.direction(_alone(text), seen_from)


def of_span(text: str, heard: str, span: Span, seen_from: Middle) -> Direction | None:
    """Return the direction of a part of a turn, None if it lies beyond what is read."""
    made, every = read(text, heard, False)
    at = _content(made, text, made.within(span))
    if not at:
        return None
    return numbers.direction([numbers.mean(every[layer], at) for layer in _layers()], seen_from)


@lru_cache(maxsize=1024)
def _alone(text: str) -> list[Any]:
    made, every = through(text, "", False, _layers()[-1] + 1)
    at = _content(made, text, list(range(1, 1 + made.own))) or [0]
    return [numbers.mean(every[layer], at) for layer in _layers()]


def _layers() -> tuple[int, int]:
    last = len(encoder().layers)
    return max(0, last // 2 - 1), last // 2


def _content(made: Composed, text: str, at: list[int]) -> list[int]:
    """Return the places of pieces of words of content; all, if there are none."""
    pieces = made.pieces
    kept = [place for place in at if _says(text[pieces[place - 1].start : pieces[place - 1].end])]
    return kept or at


def _says(piece: str) -> bool:
    return piece[:1].isalnum() and piece.lower() not in FORM
