"""Whether what looks taken up was: words said before, words copied, words that only point.

A reading sees one turn. That a question carries "that" or "they" makes it look hooked on what the
buyer said; that the very same words were said two meetings ago, that a sentence is the buyer's own
copied out, or that a third question in a row points and names nothing, only the whole talk shows.
Such a segment keeps its act and loses its uptake. A fold over the seller's turns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple
from zlib import crc32

from simulator.dialogue import Dialogue, Span, Speaker
from simulator.language.acts import Act
from simulator.language.echo import heard, stems_of
from simulator.language.gazetteer import Gazetteer
from simulator.language.interpretation import Interpretation, Segment

KEPT = 64
"""Things said that are remembered, the latest."""
POINTING = 2
"""Turns in a row that may point at what was said without a word of it, and still take it up."""
COPIED = 5
"""So many of the buyer's words in a row are a copy, and a whole sentence of theirs is."""
MOSTLY = 0.5
"""A segment is a copy if more than this part of its words is copied."""
BULK = 4
"""So many of the buyer's people and things in one turn of a question are about none of them."""

TAKING_UP = frozenset(
    (Act.FAC_Q, Act.DISCOVERY_Q, Act.COLLAB, Act.PERMISSION, Act.RECOMMEND, Act.SUMMARY,
     Act.REFLECT, Act.AUTONOMY, Act.CANDOUR, Act.AFFIRM)
)  # fmt: skip
"""Acts that are looked at. An answer to what was asked, or an ask, is none."""

ASKING = frozenset((Act.FAC_Q, Act.DISCOVERY_Q, Act.COLLAB))
"""Acts that ask, and that a list of names is no part of."""
ANYBODYS = stems_of(
    "people person team colleague everybody change agree decide decision need work rule problem "
    "place system product company question answer missing live sign yes no rather"
)
"""Stems of words that are said to any buyer: having them in common says nothing."""
WHOLE = 3
"""The fewest words of a sentence of the buyer's that are known again as theirs."""

_STOP = re.compile(r"[.?!\n]+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Hooks(NamedTuple):
    """What is remembered of a talk: checksums of segments said, in the order they were; and turns
    in a row whose only hook was a word that points."""

    said: tuple[int, ...] = ()
    pointing: int = 0


class Looked(NamedTuple):
    """A reading looked at again, and what is remembered after it."""

    reading: Interpretation
    hooks: Hooks


def look(
    text: str, reading: Interpretation, dialogue: Dialogue, before: Hooks, names: Gazetteer
) -> Looked:
    """Return the reading of a turn without uptake that was none, and without names in what is
    copied out or listed."""
    if reading.abstained or not reading.segments:
        return Looked(reading, before)
    turns = [turn.text for turn in dialogue.last(Speaker.BUYER, 2)]
    parts = _parts(text, reading.segments, turns)
    listed = len({id for s in reading.segments for id in s.mentions}) >= BULK
    bare = [_named(s, p, names, listed) for s, p in zip(reading.segments, parts, strict=True)]
    own = [_specific(s, p, turns) for s, p in zip(bare, parts, strict=True)]
    said = [crc32(" ".join(part.words).encode()) for part in parts]
    parroted = any(part.copied for part in parts)
    worn = [
        part.copy or sum_ in before.said or (parroted and not specific)
        for part, sum_, specific in zip(parts, said, own, strict=True)
    ]
    hooked = any(_takes_up(s) and not old for s, old in zip(bare, worn, strict=True))
    pointing = 0 if any(own) else min(POINTING + 1, before.pointing + hooked)
    segments = tuple(
        replace(segment, uptake=0)
        if _takes_up(segment) and (old or pointing > POINTING)
        else segment
        for segment, old in zip(bare, worn, strict=True)
    )
    kept = tuple(dict.fromkeys((*before.said, *said)))[-KEPT:]
    return Looked(replace(reading, segments=segments), Hooks(kept, pointing))


class _Part(NamedTuple):
    """The words of a segment, how many of them are copied, and the rest as text."""

    words: tuple[str, ...]
    copied: int
    rest: str

    @property
    def copy(self) -> bool:
        return self.copied > MOSTLY * len(self.words)


def _parts(text: str, segments: Sequence[Segment], turns: Sequence[str]) -> list[_Part]:
    spans = [Span(*found.span()) for found in _WORD.finditer(text)]
    own = [span.of(text).casefold() for span in spans]
    marked = _marked(own, [_words(turn) for turn in turns], _sentences(turns))
    found = []
    for segment in segments:
        inside = [at for at, span in enumerate(spans) if _within(span, segment.span)]
        rest = " ".join(spans[at].of(text) for at in inside if not marked[at])
        copied = sum(marked[at] for at in inside)
        found.append(_Part(tuple(own[at] for at in inside), copied, rest))
    return found


def _named(segment: Segment, part: _Part, names: Gazetteer, listed: bool) -> Segment:
    """Return a segment without names that are only copied, and a question without a list."""
    if listed and segment.act in ASKING:
        return replace(segment, mentions=())
    if part.copied and segment.mentions:
        said = {mention.entry.id for mention in names.find(part.rest)}
        return replace(segment, mentions=tuple(id for id in segment.mentions if id in said))
    return segment


def _specific(segment: Segment, part: _Part, turns: Sequence[str]) -> bool:
    """Whether a segment names somebody, or has a word of the buyer's that is not just copied and
    would not be said to any buyer."""
    if part.copy:
        return False
    return bool(segment.mentions or (stems_of(part.rest) & heard(turns).recent) - ANYBODYS)


def _takes_up(segment: Segment) -> bool:
    return segment.uptake > 0 and segment.act in TAKING_UP


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _within(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end


def _sentences(turns: Sequence[str]) -> set[tuple[str, ...]]:
    """Return the buyer's sentences that are long enough to be known again."""
    parts = (tuple(_words(part)) for turn in turns for part in _STOP.split(turn))
    return {part for part in parts if WHOLE <= len(part) < COPIED}


def _marked(
    own: Sequence[str], turns: Sequence[list[str]], sentences: set[tuple[str, ...]]
) -> list[bool]:
    """Return of each word whether it stands in a run of the buyer's own."""
    runs = {tuple(t[at : at + COPIED]) for t in turns for at in range(len(t) - COPIED + 1)}
    marked = [False] * len(own)
    for at in range(len(own)):
        for size in range(WHOLE, min(COPIED, len(own) - at) + 1):
            run = tuple(own[at : at + size])
            if run in runs or run in sentences:
                marked[at : at + size] = [True] * size
    return marked
