"""Labelled lines as the encoder sees them: pieces of the turn, then of the buyer's last turn.

Training lines are disturbed at random (drawn from a seeded generator that the caller keeps): marks
taken away, letters lost or swapped, a filler in front, the buyer's turn withheld. The
labels stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Any, NamedTuple

from bench.corpus import Labelled, Line
from simulator.dialogue import Span
from simulator.language.clause import parse, skipped
from simulator.language.encoder.pieces import Piece, Pieces, compose, without
from simulator.language.gazetteer import Gazetteer
from simulator.language.moment import last_of

NO_MARKS = 0.2
NO_BUYER = 0.12
TYPOS = 0.12
FILLER = 0.15
TALK = 2.0
"""What lines of whole talks count: they are nearest to what is read in earnest."""
PAIRED = 2.0
"""What lines of minimal pairs count: what tells them apart is what is hard to learn."""
_FILLERS = ("um", "yeah so", "okay", "well you know", "right", "uh", "i mean", "so um", "mm",
            "look", "alright then", "to be fair")  # fmt: skip
_NOBODY = Gazetteer()


class Example(NamedTuple):
    """A line ready for the network: pieces, which of the two turns each is of, and for each clause
    the places of its pieces and its label; `weight` is the line's."""

    ids: list[int]
    own: int
    heard: int
    clauses: list[list[int]]
    labels: list[Labelled]
    weight: float


class Source(NamedTuple):
    """A line with the places of its clauses and their labels, before it is disturbed."""

    line: Line
    spans: list[Span]
    labels: list[Labelled]


class Told(NamedTuple):
    """A line that nobody has labelled, and the chances by head that the teacher gives each of its
    clauses."""

    source: Source
    chances: dict[str, Any]

    @property
    def line(self) -> Line:
        """The line."""
        return self.source.line

    @property
    def parts(self) -> int:
        """How many clauses it has."""
        return len(self.source.spans)


def unread(lines: Sequence[Line]) -> list[Source]:
    """Return lines without labels that have a clause, with their clauses."""
    found = [Source(line, _clauses(line), []) for line in lines]
    return [one for one in found if one.spans]


def source(line: Line) -> Source:
    """Return a line with its clauses, each labelled by the segment it shares most with."""
    spans = _clauses(line)
    return Source(line, spans, [line.over(span) for span in spans])


def _clauses(line: Line) -> list[Span]:
    return [clause.span for clause in parse(line.text, _NOBODY)]


def example(pieces: Pieces, one: Source, draw: Random | None = None) -> Example:
    """Return a line as pieces, disturbed if there is something to draw from."""
    text = one.line.text
    own = without(pieces.cut(text), skipped(text))
    heard = pieces.cut(last_of(one.line.dialogue))
    if draw is not None:
        own = _disturbed(pieces, text, own, draw)
        if not one.line.paired:
            heard = _withheld(heard, draw)
    made = compose(pieces, own, heard)
    places = [made.within(span) or [0] for span in one.spans]
    weight = one.line.sure * (TALK if one.line.talk else PAIRED if one.line.paired else 1.0)
    return Example(made.ids, made.own, made.heard, places, one.labels, weight)


def _withheld(heard: list[Piece], draw: Random) -> list[Piece]:
    return [] if draw.random() < NO_BUYER else heard


def _disturbed(pieces: Pieces, text: str, own: list[Piece], draw: Random) -> list[Piece]:
    if draw.random() < TYPOS:
        own = without(_misspelt(pieces, text, draw), skipped(text))
    if draw.random() < NO_MARKS:
        own = [one for one in own if any(c.isalnum() for c in text[one.start : one.end])]
    if draw.random() < FILLER:
        start = own[0].start if own else 0
        front = pieces.cut(draw.choice(_FILLERS))
        own = [Piece(one.id, start, start) for one in front] + own
    return own


def _misspelt(pieces: Pieces, text: str, draw: Random) -> list[Piece]:
    """Pieces of the text with a letter lost or two swapped in one word of six; places stay."""
    letters = list(text)
    for at in range(1, len(letters) - 1):
        inside = all(letters[at + step].isalpha() for step in (-1, 0, 1))
        if inside and draw.random() < 1 / 30:
            letters[at], letters[at + 1] = letters[at + 1], letters[at]
    return pieces.cut("".join(letters))


def sources(lines: Sequence[Line]) -> list[Source]:
    """Return the lines that have a clause, with their clauses."""
    return [one for one in map(source, lines) if one.spans]
