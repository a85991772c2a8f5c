"""Whether what looks taken up was: words said before, words copied, words that only point.

A reading sees one turn. That a question carries "that" or "they" makes it look hooked on what the
buyer said; that the very same words were said two meetings ago, that a sentence is the buyer's own
copied out, or that a third question in a row points and names nothing, only the whole talk shows.
Such a segment loses its uptake and keeps its act, unless it is a summary that only copies. A fold
over the seller's turns.
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
"""So many of the buyer's people and things in one turn of a question are about none of them, and
so many in any turn that has no more words beside them than they are."""

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
"""The fewest words of a sentence of the buyer's that are a copy; of fewer they are an echo."""

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
    if listed:
        parts = [part._replace(rest=_without(part.rest, names)) for part in parts]
    own = [_specific(s, p, turns) for s, p in zip(bare, parts, strict=True)]
    said = [crc32(" ".join(part.words).encode()) for part in parts]
    hollow = listed or any(part.copied for part in parts)
    worn = [
        part.copy or sum_ in before.said or (hollow and not specific)
        for part, sum_, specific in zip(parts, said, own, strict=True)
    ]
    hooked = any(_takes_up(s) and not old for s, old in zip(bare, worn, strict=True))
    pointing = 0 if any(own) else min(POINTING + 1, before.pointing + hooked)
    segments = tuple(
        _unhooked(segment, part.copy)
        if segment.act in TAKING_UP and (old or pointing > POINTING)
        else segment
        for segment, old, part in zip(bare, worn, parts, strict=True)
    )
    kept = tuple(dict.fromkeys((*before.said, *said)))[-KEPT:]
    return Looked(replace(reading, segments=segments), Hooks(kept, pointing))


class _Part(NamedTuple):
    """The words of a segment, how many of them are copied, and the rest as text, without echoes."""

    words: tuple[str, ...]
    copied: int
    rest: str

    @property
    def copy(self) -> bool:
        return self.copied > MOSTLY * len(self.words)


def _parts(text: str, segments: Sequence[Segment], turns: Sequence[str]) -> list[_Part]:
    spans = [Span(*found.span()) for found in _WORD.finditer(text)]
    own = [span.of(text).casefold() for span in spans]
    sentences = _sentences(turns)
    marked = _marked(own, [_words(turn) for turn in turns], sentences)
    echoed = _echoed(text, spans, sentences)
    found = []
    for segment in segments:
        inside = [at for at, span in enumerate(spans) if _within(span, segment.span)]
        rest = " ".join(spans[at].of(text) for at in inside if not marked[at] and at not in echoed)
        copied = sum(marked[at] for at in inside)
        found.append(_Part(tuple(own[at] for at in inside), copied, rest))
    return found


def _named(segment: Segment, part: _Part, names: Gazetteer, listed: bool) -> Segment:
    """Return a segment without names that are only copied, and without a list of names."""
    if listed and (segment.act in ASKING or _bare(part, names)):
        return replace(segment, mentions=())
    if part.copied and segment.mentions:
        said = {mention.entry.id for mention in names.find(part.rest)}
        return replace(segment, mentions=tuple(id for id in segment.mentions if id in said))
    return segment


def _bare(part: _Part, names: Gazetteer) -> bool:
    """Whether names stand there with no more words beside them than they are."""
    return len(_words(_without(part.rest, names))) <= len(names.find(part.rest))


def _without(text: str, names: Gazetteer) -> str:
    """Return the text without the names in it."""
    left, at = [], 0
    for mention in names.find(text):
        left.append(text[at : mention.span.start])
        at = mention.span.end
    return " ".join((*left, text[at:]))


def _specific(segment: Segment, part: _Part, turns: Sequence[str]) -> bool:
    """Whether a segment names somebody, or has a word of the buyer's that is not just copied and
    would not be said to any buyer."""
    if part.copy:
        return False
    return bool(segment.mentions or (stems_of(part.rest) & heard(turns).recent) - ANYBODYS)


def _takes_up(segment: Segment) -> bool:
    return segment.uptake > 0 and segment.act in TAKING_UP


def _unhooked(segment: Segment, copy: bool) -> Segment:
    """Return a segment that takes nothing up. A summary adds a link of its own (rule 11), so that
    a copy is only giving back."""
    act = Act.REFLECT if copy and segment.act is Act.SUMMARY else segment.act
    return replace(segment, act=act, uptake=min(0, segment.uptake))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _within(one: Span, other: Span) -> bool:
    return other.start <= one.start and one.end <= other.end


def _sentences(turns: Sequence[str]) -> set[tuple[str, ...]]:
    """Return the buyer's sentences that are too short to be known by a run of words."""
    parts = (tuple(_words(part)) for turn in turns for part in _STOP.split(turn))
    return {part for part in parts if 0 < len(part) < COPIED}


def _echoed(text: str, spans: Sequence[Span], sentences: set[tuple[str, ...]]) -> set[int]:
    """Return the places of words that are a whole short sentence of the buyer's before a stop.

    To say "Twice?" after them is to listen. It is no hook of what is asked next."""
    found = set[int]()
    for stop in _STOP.finditer(text):
        before = [at for at, span in enumerate(spans) if span.end <= stop.start()][1 - WHOLE :]
        for first in range(len(before)):
            if tuple(spans[at].of(text).casefold() for at in before[first:]) in sentences:
                found.update(before[first:])
    return found


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
