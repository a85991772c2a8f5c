"""Text as people type it, made plain, with the way back to where every character came from.

Curly quotes, dashes, wide spaces, ligatures and full-width letters become their plain forms;
combining marks go. Reading happens on the plain text, evidence is given in the original: every
plain character knows the offset it came from, so a span found here lies inside what was said.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from simulator.dialogue import Span

LONGEST = 24_000
"""Characters of a turn that are read; what comes after them is not (about 4,000 words)."""

_PLAIN = {
    ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'", ord("`"): "'", ord("´"): "'", ord("′"): "'",
    ord("“"): '"', ord("”"): '"', ord("„"): '"', ord("«"): '"', ord("»"): '"',
    ord("–"): "—", ord("―"): "—", ord("−"): "-", ord("‐"): "-", ord("‑"): "-",
    ord("…"): "...", ord("\u200b"): "", ord("\ufeff"): "", ord("\u00ad"): "",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Plain:
    """A plain text and, for each of its characters, the offset in the original."""

    text: str
    origin: Sequence[int]
    length: int

    def span(self, start: int, end: int) -> Span:
        """Return the original span of the plain characters ``[start, end)``.

        >>> plain = normalise("“ﬁne”, I’d say")
        >>> plain.text
        '"fine", I\\'d say'
        >>> plain.span(1, 5)
        Span(start=1, end=4)
        """
        if start >= end:
            return Span(0, 0)
        return Span(self.origin[start], min(self.length, self.origin[end - 1] + 1))


def normalise(text: str) -> Plain:
    """Return the plain form of a text, of which the first `LONGEST` characters are read."""
    text = text[:LONGEST]
    if text.isascii():
        return Plain(text, range(len(text)), len(text))
    pieces: list[str] = []
    origin: list[int] = []
    for offset, char in enumerate(text):
        plain = char if char.isascii() else _plain(char)
        pieces.append(plain)
        origin.extend([offset] * len(plain))
    return Plain("".join(pieces), origin, len(text))


def _plain(char: str) -> str:
    known = _PLAIN.get(ord(char))
    if known is not None:
        return known
    if unicodedata.combining(char):
        return ""
    return unicodedata.normalize("NFKC", char)
