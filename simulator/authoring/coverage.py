"""How much of a scenario its walkthroughs reach, as plain JSON data, and which lines none does.

Reports are made from this record and nothing else. A line of the file is `reached`, `missed`, or
`partly` where it holds some of both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from simulator.authoring.items import KINDS, Item, items
from simulator.authoring.reached import Key, reached
from simulator.authoring.walkthrough import Played
from simulator.language.acts import Act
from simulator.scenario.loader import LoadedScenario
from simulator.source import Document

FORMAT = 1
"""The format of the record."""

Record = dict[str, Any]


def coverage(loaded: LoadedScenario, talks: Iterable[Played]) -> Record:
    """Return what some talks reach of a scenario.

    `totals` count each kind of thing and how many were reached; `missed` are the things that no
    talk reaches, in the order of the file, `line` 0 for what ships with the product; `pairs` are
    talks by stage and act; `source` is the file line by line.
    """
    played = tuple(talks)
    found = reached(loaded.scenario, played)
    there = list(items(loaded))
    stages = [stage.id for stage in loaded.scenario.stages]
    pairs = {
        stage: {act.value: found[("pair", act.value, stage)] for act in Act} for stage in stages
    }
    return {
        "format": FORMAT,
        "scenario": loaded.scenario.id,
        "title": loaded.scenario.title,
        "file": loaded.document.file,
        "talks": [one.id for one in played],
        "totals": [*_totals(there, found), _pairs_total(pairs)],
        "missed": _missed(there, found),
        "pairs": pairs,
        "source": _source(loaded.document, there, found),
    }


def _totals(there: list[Item], found: Counter[Key]) -> list[Record]:
    return [
        {
            "kind": kind,
            "reached": sum(item.kind == kind and found[item.key] > 0 for item in there),
            "of": sum(item.kind == kind for item in there),
        }
        for kind in KINDS
    ]


def _pairs_total(pairs: dict[str, dict[str, int]]) -> Record:
    told = [count for acts in pairs.values() for count in acts.values()]
    return {"kind": "act x stage", "reached": sum(map(bool, told)), "of": len(told)}


def _missed(there: list[Item], found: Counter[Key]) -> list[Record]:
    left = [item for item in there if not found[item.key] and item.kind != "elements"]
    left.sort(key=lambda item: (item.where.line, item.where.column) if item.where else (0, 0))
    return [
        {
            "kind": item.kind,
            "what": item.what,
            "file": item.where.file if item.where else "",
            "line": item.where.line if item.where else 0,
            "column": item.where.column if item.where else 0,
        }
        for item in left
    ]


def _source(document: Document, there: list[Item], found: Counter[Key]) -> list[Record]:
    """Return the lines of the file, each with how many talks reach the most reached thing on it."""
    begins = sorted({spot.line for place in document.places.values()
                     for spot in (place.value, place.key) if spot})  # fmt: skip
    held: dict[int, list[int]] = {}
    for item in there:
        if item.where and item.kind != "elements":
            for line in _lines_of(document, item, begins):
                held.setdefault(line, []).append(found[item.key])
    return [
        {"n": n, "text": text, "mark": _mark(held.get(n, [])), "talks": max(held.get(n, [0]))}
        for n, text in enumerate(document.text_lines, start=1)
    ]


def _lines_of(document: Document, item: Item, begins: list[int]) -> range:
    """The lines of a text, up to the next key; of anything else the line that names it."""
    assert item.where is not None
    first = item.where.line
    if item.kind not in ("lines", "afterwards"):
        return range(first, first + 1)
    last = next((line for line in begins if line > max(first, document.content_line(item.path))),
                len(document.text_lines) + 1)  # fmt: skip
    while last - 1 > first and _is_blank(document.line(last - 1)):
        last -= 1
    return range(first, last)


def _is_blank(text: str) -> bool:
    return not text.strip() or text.lstrip().startswith("#")


def _mark(counts: list[int]) -> str:
    if not counts:
        return ""
    if all(counts):
        return "reached"
    return "partly" if any(counts) else "missed"
