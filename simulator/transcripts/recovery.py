"""A journal read back, after whatever befell it.

A talk is a fold, so what follows a hole cannot be used: entries count up to the first damage, and
every damaged line is reported. The one harmless damage is a last line without its newline, which
is what a killed process leaves: it is dropped with a note, and all before it stands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, NoReturn

from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.transcripts.journal import FORMAT, Entry, Header, Journal, as_kind, checksum

_LINE = re.compile(r"([0-9a-f]{8}) (\{.*\})")
_REPAIR = "restore the file from a copy, or keep the lines before this one"
_HEADER_TYPES: Mapping[str, tuple[type, ...]] = {
    "format": (int,),
    "buysim": (str,),
    "scenario": (str,),
    "scenario_digest": (str,),
    "persona": (str,),
    "persona_digest": (str,),
    "seed": (int,),
    "reader": (str,),
    "created": (str, type(None)),
}
_ENTRY_TYPES: Mapping[str, tuple[type, ...]] = {
    "n": (int,),
    "text": (str,),
    "reply": (str,),
    "score": (dict,),
}


class _Line(NamedTuple):
    number: int
    record: Mapping[str, object] | None  # None: the line cannot be trusted
    end: int


def decode_journal(text: str, name: str) -> Journal:
    """Return the journal in a text; `name` is the file, for places in diagnostics."""
    lines = tuple(_lines(text))
    problems = [*_torn(text, name, len(lines) + 1)]
    head = lines[0].record if lines else None
    if head is None or head.get("kind") != "header":
        where = Location(name, 1, 1)
        message = "the journal has no header that can be read"
        return Journal(None, (), (Diagnostic("BF601", where, message, _REPAIR), *problems))
    if (newer := _newer(head, name)) is not None:
        return Journal(None, (), (newer,))
    header = _header(head)
    if header is None:
        return Journal(None, (), (_damage(name, 1, "the header lacks something"), *problems))
    return _entries(header, lines, name, problems)


def _entries(
    header: Header, lines: tuple[_Line, ...], name: str, problems: list[Diagnostic]
) -> Journal:
    entries: list[Entry] = []
    intact, holes = lines[0].end, list[Diagnostic]()
    for line in lines[1:]:
        entry = _entry(line.record)
        if entry is None:
            holes.append(_damage(name, line.number, "this line is damaged"))
        elif not holes and entry.n != len(entries) + 1:
            message = f"entry {len(entries) + 1} should stand here, and {entry.n} does"
            holes.append(_damage(name, line.number, message))
        if entry is not None and not holes:
            entries.append(entry)
            intact = line.end
    return Journal(header, tuple(entries), (*holes, *problems), intact)


def _lines(text: str) -> Iterator[_Line]:
    """The complete lines of a journal; what follows the last newline is not one."""
    end = 0
    for number, line in enumerate(text.split("\n")[:-1], start=1):
        end += len(line) + 1
        yield _Line(number, _record(line.removesuffix("\r")), end)


def _record(line: str) -> Mapping[str, object] | None:
    found = _LINE.fullmatch(line)
    if found is None or checksum(found[2]) != found[1]:
        return None
    try:
        record = json.loads(found[2], parse_constant=_no_constant)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def _no_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def _typed(record: Mapping[str, object], types: Mapping[str, tuple[type, ...]]) -> bool:
    """Whether exactly these keys are there with these types (so True is no int)."""
    keys = record.keys() == types.keys() | {"kind"}
    return keys and all(type(record[name]) in allowed for name, allowed in types.items())


def _header(record: Mapping[str, object]) -> Header | None:
    if not _typed(record, _HEADER_TYPES):
        return None
    return Header(**{name: record[name] for name in _HEADER_TYPES})  # type: ignore[arg-type]


def _entry(record: Mapping[str, object] | None) -> Entry | None:
    kind = as_kind(record.get("kind")) if record else None
    if record is None or kind is None or not _typed(record, _ENTRY_TYPES):
        return None
    return Entry(kind, **{name: record[name] for name in _ENTRY_TYPES})  # type: ignore[arg-type]


def _newer(head: Mapping[str, object], name: str) -> Diagnostic | None:
    written = head.get("format")
    if type(written) is not int or written <= FORMAT:
        return None
    message = f"this journal is of format {written}, and this buysim reads up to {FORMAT}"
    return Diagnostic("BF602", Location(name, 1, 1), message, "update buysim")


def _damage(name: str, number: int, message: str) -> Diagnostic:
    return Diagnostic("BF601", Location(name, number, 1), message, _REPAIR)


def _torn(text: str, name: str, number: int) -> Iterator[Diagnostic]:
    if text and not text.endswith("\n"):
        message = "the last line was cut off while it was written; it is left out"
        yield Diagnostic("BF601", Location(name, number, 1), message, severity=Severity.NOTE)
