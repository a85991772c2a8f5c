"""The defects that somebody planted by hand: read from `bench/planted`, laid over what ships.

A defect is an edit of one shipped file, with its kind, why it is one, and the line where it shows.
A find that is not in its file exactly once is a mistake of ours, and all of them are told at once:
a suite whose defects no longer fit would praise the checker for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulator.source import parse, read_text

ROOT = Path(__file__).parents[2]
PLANTED = ROOT / "bench" / "planted"


@dataclass(frozen=True, slots=True)
class Defect:
    """A planted defect: `text` is the whole file with it, `line` where it shows, from 1; `moved`
    says that the words around it had changed and it was anchored anew; `missed` is why the checker
    does not tell of it, '' if it does."""

    id: str
    kind: str
    why: str
    base: Path
    text: str
    line: int
    moved: bool
    missed: str = ""


def defects(folder: Path = PLANTED) -> tuple[Defect, ...]:
    """Return the defects of a folder, by their ids. Raises ValueError that names each that does
    not fit."""
    found, astray = laid(folder)
    if astray:
        raise ValueError("\n".join(astray))
    return found


def laid(folder: Path = PLANTED) -> tuple[tuple[Defect, ...], tuple[str, ...]]:
    """Return the defects of a folder that fit what ships, by their ids, and what is to be said of
    each that does not. Raises ValueError for a file that is no YAML."""
    found: list[Defect] = []
    astray: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        for defect in _of(path):
            if isinstance(defect, Defect):
                found.append(defect)
            else:
                astray.append(defect)
    return tuple(sorted(found, key=lambda defect: defect.id)), tuple(astray)


def _of(path: Path) -> Iterator[Defect | str]:
    document = parse(read_text(path), path.name)
    if document.problems:
        raise ValueError("\n".join(map(str, document.problems)))
    base = ROOT / document.data["base"]
    shipped = read_text(base)
    for item in document.data["planted"]:
        yield _defect(item, base, shipped)


def _defect(item: dict[str, Any], base: Path, shipped: str) -> Defect | str:
    text = shipped
    for edit in item["edits"]:
        if text.count(edit["find"]) != 1:
            return f"defect {item['id']}: {edit['find']!r} is not in {base.name} once"
        text = text.replace(edit["find"], edit["replace"])
    first = shipped.count("\n", 0, shipped.index(item["edits"][0]["find"]))
    return Defect(
        item["id"], item["kind"], item["why"], base, text, first + item["line"],
        bool(item.get("moved")), item.get("missed", ""),
    )  # fmt: skip
