"""The journal of a live talk: one checksummed line of JSON for its header and one for each entry.

A line is the CRC-32 of its JSON in eight hex digits, a blank, compact JSON with sorted keys, and a
newline; all of it ASCII, so that characters are bytes and a torn line never tears a character.
Whoever keeps a journal appends `encode(entry.record())` and syncs; `recovery` reads it back.
Entries are never changed: what was undone stays, with an undo behind it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal, get_args
from zlib import crc32

from simulator.diagnostics import Diagnostic
from simulator.dialogue import Dialogue, Speaker, Utterance

FORMAT = 1  # what we write, and the newest we read

Kind = Literal["say", "move", "undo", "rating"]
KINDS: tuple[Kind, ...] = get_args(Kind)


@dataclass(frozen=True, slots=True)
class Header:
    """What a talk needs to be replayed to the same bytes. `created` is ISO 8601, if known."""

    format: int
    buysim: str
    scenario: str
    scenario_digest: str
    persona: str
    persona_digest: str
    seed: int
    reader: str
    created: str | None = None

    def record(self) -> Mapping[str, object]:
        """Return the header as plain JSON data, ready for `encode`."""
        return asdict(self) | {"kind": "header"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a journal.

    `n` counts the lines after the header from 1, undone ones too, so a lost line shows. `text` is
    what the seller typed, or the name of a move, or the trainee's rating; `reply` is the buyer's
    words. `score` is plain JSON data with string keys.
    """

    kind: Kind
    n: int
    text: str = ""
    reply: str = ""
    score: Mapping[str, object] = field(default_factory=dict)

    def record(self) -> Mapping[str, object]:
        """Return the entry as plain JSON data, ready for `encode`."""
        return {
            "kind": self.kind,
            "n": self.n,
            "text": self.text,
            "reply": self.reply,
            "score": self.score,
        }


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal as far as it can be trusted: the entries up to the first damage.

    `header` is None when there is none to trust. `intact` is the length, in characters and bytes,
    of the part that was read; whoever goes on writing cuts the file there first.
    """

    header: Header | None
    entries: tuple[Entry, ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    intact: int = 0


def encode(record: Mapping[str, object]) -> str:
    """Return one line of a journal, newline included.

    >>> encode({"n": 1, "kind": "undo"})
    '9d0eb540 {"kind":"undo","n":1}\\n'

    Raises ValueError or TypeError if the record is not plain JSON data; NaN is not.
    """
    body = json.dumps(
        record, ensure_ascii=True, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return f"{checksum(body)} {body}\n"


def checksum(body: str) -> str:
    """Return the eight hex digits that stand before the JSON of a line."""
    return f"{crc32(body.encode('utf-8', 'surrogatepass')):08x}"


def is_journal(text: str) -> bool:
    """Say whether a text begins as a journal does, damaged or torn as it may be."""
    return re.match(r'[0-9a-f]{8} \{"', text) is not None


def standing(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return the says and moves that were not undone. An undo takes back the last one left."""
    left: list[Entry] = []
    for entry in entries:
        if entry.kind == "undo":
            del left[-1:]
        elif entry.kind != "rating":
            left.append(entry)
    return tuple(left)


def to_dialogue(journal: Journal) -> Dialogue:
    """Return what was said and not undone. A move says nothing; the buyer may answer it."""
    turns: list[Utterance] = []
    for entry in standing(journal.entries):
        if entry.kind == "say":
            turns.append(Utterance(Speaker.SELLER, entry.text))
        if entry.reply:
            turns.append(Utterance(Speaker.BUYER, entry.reply))
    return Dialogue(tuple(turns))


def as_kind(value: object) -> Kind | None:
    """Return the value as a kind of entry, or None if it is not one."""
    return next((kind for kind in KINDS if kind == value), None)
