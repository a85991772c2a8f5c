"""`python -m bench.watching`: from a save noticed to its news shown, for a scenario of 100 KiB.

The scenario is the flagship with its parts written again under other names until the file is large
enough; the talk is its longest walkthrough. Each kind of edit is made several times, each time with
other words, so that nothing of it was read before. Times are of this machine at this moment, and a
report; nothing here is a test.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from shutil import copyfile
from typing import Any, NamedTuple

import yaml

from simulator.authoring import walkthrough
from simulator.cli.watching.loop import Loop
from simulator.cli.watching.saves import Saved, settled
from simulator.scenario.loader import library
from simulator.source import parse

SIZE = 100 * 1024
BASE = "order_desk"
KEPT = "bought_with_regret"
HEARD = "I've never asked Terry"
UNHEARD = "I'd not speak for Joost"
TIMES = 7


def large(text: str, size: int = SIZE) -> str:
    """Return a scenario's text with its optional parts repeated up to a size in bytes."""
    data = parse(text, f"{BASE}.yaml").data
    parts = [*data["elements"].items()]
    size_of = {id: len(written({id: element}).encode()) for id, element in parts}
    room, copy = size - len(written(data).encode()), 1
    while room > 0:
        copy += 1
        for id, element in parts:
            again = {**deepcopy(element), "name": f"{element['name']} {copy}", "required": False}
            again["called"] = [f"{name} {copy}" for name in element.get("called", ())]
            if room > 0:
                data["elements"][f"{id}_{copy}"] = again
                room -= size_of[id]
    return written(data)


def written(data: Any) -> str:
    """Return data as YAML."""
    return str(yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=10_000))


class Taken(NamedTuple):
    """What one save took, in milliseconds: time that passed, and time the processor worked."""

    passed: float
    worked: float


EDITS: dict[str, Callable[[str, int], str]] = {
    "a comment": lambda text, n: f"# {n}\n{text}",
    "a line reworded that nobody hears": lambda t, n: t.replace(UNHEARD, f"{UNHEARD} {n} ", 1),
    "a line reworded that is heard": lambda t, n: t.replace(HEARD, f"{HEARD} {n} ", 1),
    "an element's trust": lambda text, n: text.replace("trust: 3", f"trust: {n % 3}", 1),
    "another name for a person": lambda t, n: t.replace("- the MD\n", f"- chief {n}\n", 1),
    "a mistake in the YAML": lambda text, n: text.replace("kind: rule", f"kind: rule{n}", 1),
}  # fmt: skip


def measured(loop: Loop, path: Path, text: str, edit: Callable[[str, int], str]) -> list[Taken]:
    """Return the times from noticing each of some saves to its last line."""
    taken: list[Taken] = []
    for number in range(1, TIMES + 1):
        path.write_text(edit(text, number), "utf-8")
        noticed, worked = time.perf_counter(), time.process_time()
        settled(path)
        assert list(loop.then(Saved((path,), noticed))), "the edit changes nothing"
        passed = time.perf_counter() - noticed, time.process_time() - worked
        taken.append(Taken(*(one * 1000 for one in passed)))
    path.write_text(text, "utf-8")
    list(loop.then(Saved((path,), time.perf_counter())))
    return taken


def main() -> None:
    """Measure and print."""
    source = library("scenarios") / f"{BASE}.yaml"
    text = large(source.read_text("utf-8"))
    rows: dict[str, dict[str, float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{BASE}.yaml"
        path.write_text(text, "utf-8")
        copyfile(walkthrough.beside(source), walkthrough.beside(path))
        loop = Loop(path, None, KEPT)
        print(f"{len(text.encode()):,} bytes; the talk is {KEPT}")
        began = time.perf_counter()
        shown = list(loop.first())
        assert any("ends as" in line for line in shown), shown
        print(f"first look {(time.perf_counter() - began) * 1000:,.0f} ms")
        for name, edit in EDITS.items():
            taken = measured(loop, path, text, edit)
            row = rows[name] = {
                "median": statistics.median(one.passed for one in taken),
                "worst": max(one.passed for one in taken),
                "processor": statistics.median(one.worked for one in taken),
            }
            told = "".join(f"{row[what]:>8.0f} ms {what}" for what in row)
            print(f"{name:<40}{told}")
    if "--json" in sys.argv:
        print(json.dumps(rows))


if __name__ == "__main__":
    main()
