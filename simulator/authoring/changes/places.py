"""Where in a file a changed part is written: the key of its first changed field that is there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from simulator.authoring.changes.view import Subject
from simulator.authoring.changes.wording import Rewording
from simulator.diagnostics import Location
from simulator.source import Document, Path

Where = Callable[[Path], Location]
KEYS: dict[str, Path] = {
    "since": ("from",),
    "here": ("answers",),
    "agree_acts": ("agrees_to",),
    "agree_targets": ("agrees_to",),
    "weeks_alone": ("weeks", "alone"),
    "weeks_facilitated": ("weeks", "facilitated"),
    "sources": ("from",),
    "clause": ("when",),
    "event": ("on",),
    "targets": ("honest",),
    "fact": ("says",),
    "ending": ("says",),
    "moment": ("says",),
    "opportunity": ("opportunity",),
}
NAMES: dict[str, Path] = {
    "seller": ("seller", "company"),
    "product": ("seller", "product"),
    "seller_called": ("seller", "called"),
    "buyer": ("buyer", "name"),
    "buyer_role": ("buyer", "role"),
    "company": ("buyer", "company"),
}
ITSELF = ("gates", "lines", "dials", "time", "account")
"""Tables whose parts have no keys within that are told apart."""


def where_in(document: Document) -> Where:
    """Return what finds places in a file."""

    def find(path: Path) -> Location:
        if path and path[0] == "stages" and len(path) > 1:
            ids = [s.get("id") for s in (document.data or {}).get("stages") or ()]
            at = ids.index(path[1]) if path[1] in ids else None
            path = ("stages",) if at is None else ("stages", at, *path[2:])
        return document.locate(path, key=True)

    return find


def place(
    subject: Subject, fields: Sequence[str], lines: Sequence[Rewording], where: Where
) -> Location:
    """Return where a part stands, as near to what changed as it is written."""
    if subject.table == "names":
        return where(NAMES[subject.id])
    if not subject.id:
        return where(("stages" if subject.table == "path" else subject.table,))
    path: Path = (subject.table, subject.id)
    if subject.table in ITSELF or not (fields or lines):
        return where(path)
    if fields:
        return where((*path, *KEYS.get(fields[0], (fields[0],))))
    return where((*path, *_key_of(lines[0].place)))


def _key_of(text: str) -> Path:
    """Return the way to a text within its part: 'element.heard' stands at `heard`."""
    first, dot, rest = text.partition(".")
    if text in KEYS:
        return KEYS[text]
    if first in ("element", "moment"):
        return (rest,)
    return (first, rest) if dot else (first,)
