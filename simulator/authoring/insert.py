"""A walkthrough put into the text of a file of walkthroughs, all else left as its author wrote it.

The new text is read back: it must hold every walkthrough that was there, unchanged, and the new
one. Where a layout does not allow that (walkthroughs in braces, a document that was closed), the
file is left alone and the person is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from simulator.authoring.keep import Indent, value
from simulator.diagnostics import Location, Problems
from simulator.scenario.schema import WalkthroughFile, validate
from simulator.source import Document, parse

HEAD = """\
# Conversations kept with {title}: what the seller types, and what each turn has to come to.
format: 1
scenario: {scenario}
walkthroughs:
"""


def begun(title: str, scenario: str) -> str:
    """Return the head of a new file of walkthroughs."""
    return HEAD.format(title=" ".join(title.split()), scenario=value(scenario))


def indent(document: Document) -> Indent:
    """Return how a file of walkthroughs indents, by its first one; the library's way if it has
    none."""
    for id, walkthrough in ((document.data or {}).get("walkthroughs") or {}).items():
        at = ("walkthroughs", id)
        name = document.locate(at, key=True).column - 1
        key = document.locate((*at, "persona"), key=True).column - 1
        first = document.line(document.locate((*at, "turns", 0)).line)
        if walkthrough and name < key and first.lstrip().startswith("- "):
            return Indent(name, key, len(first) - len(first.lstrip()))
    return Indent()


def inserted(text: str, document: Document, name: str, lines: Sequence[str]) -> str:
    """Return the text of a file with a walkthrough added below the others.

    Raises Problems (BF107) where its layout has no place for one.
    """
    if document.data is None:  # a file that is only begun
        return text + "\n".join(lines) + "\n"
    end = "\r\n" if "\r\n" in text else "\n"
    rows = re.split(r"\r\n|\r|\n", text)
    at = _place(document, rows)
    after = ["", *rows[at:]] if any(row.strip() for row in rows[at:]) else [""]
    new = end.join([*rows[:at], "", *lines, *after])
    _check(parse(new, document.file), document, name, lines)
    return new


def _place(document: Document, rows: list[str]) -> int:
    """Return how many lines stand before the new walkthrough: all up to the last that is not
    blank, or, if another key follows the walkthroughs, up to the remarks above that key."""
    begins = document.locate(("walkthroughs",), key=True).line
    keys = [document.locate((key,), key=True).line for key in document.data]
    later = [line - 1 for line in keys if line > begins]
    at = min(later, default=len(rows))
    while at and (not rows[at - 1].strip() or (later and rows[at - 1].startswith("#"))):
        at -= 1
    return at


def _check(new: Document, old: Document, name: str, lines: Sequence[str]) -> None:
    file, problems = validate(WalkthroughFile, new)
    held = dict((new.data or {}).get("walkthroughs") or {}) if file else {}
    added = held.pop(name, None)
    if file and added and {**new.data, "walkthroughs": held} == old.data:
        return
    where = Location(old.file, old.locate(("walkthroughs",), key=True).line, 1)
    why = f" ({problems[0].message})" if problems else ""
    raise Problems.one(
        "BF107",
        where,
        f"nothing can be added below these walkthroughs as they are written{why}",
        "write them one below the other, without braces; or add this by hand:\n" + "\n".join(lines),
    )
