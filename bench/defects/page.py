"""docs/defects.md: what the checker sees, written from verdicts and from nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bench.defects.judge import Told
from bench.defects.planted import Defect
from simulator.study.intervals import wilson

BLIND = Path(__file__).with_name("blind.json")
"""What was told of each planted defect before anybody had repaired the checker for them."""
NOW = BLIND.with_name("now.json")
"""What was told when the page was last made; a test holds the checker to it."""
HEAD = """\
# What the checker sees

Made by `make defects`; nothing here is typed by hand. A defect is planted into a shipped file, the
file is checked as `buysim check` does it, and what is told now and was not told without the defect
counts. What is said of any change, that a kept measurement is older than the text, does not.
"""
BLINDLY = """\
## Planted by hand

{n} defects of {kinds} kinds, written by somebody who had the manual and the shipped files and had
not read the checker; that writer was a language model. They stand in `bench/planted`. {moved} of
them were anchored anew, as the words around them had changed since. **"Before any repair" is blind.
"Now" is not: the checker was mended after these defects had been seen.** Intervals are Wilson's at
95 %. What the talks see depends on the reader as well.

"At its place" means within two lines of where the writer said it shows, or in the same block.
"""


MUTATED = """
## Made by rule

{n} operators, laid over the three scenarios wherever they fit, a seeded sample of them where they
fit often. Told of: {seen}. Not every change is a defect: a scenario with other conditions is
another scenario, and `buysim diff` says in words what is different for the trainee.
"""
SILENT = """\
A sample. "Go otherwise" means that `buysim test` would tell of it: a talk kept beside the scenario
does not go as written any more.
"""


class Verdict(NamedTuple):
    """What is kept of a verdict: the codes, whether one is at the place, the tool that saw it."""

    codes: tuple[str, ...]
    placed: bool
    tool: str

    @classmethod
    def of(cls, told: Told) -> Verdict:
        """Return what is kept of what was told."""
        return cls(told.codes, told.placed, told.tool)


class Silent(NamedTuple):
    """A mutant that nothing was told of: what was done where, and how the talks beside it go."""

    what: str
    file: str
    line: int
    talks: str


class Row(NamedTuple):
    """What came of an operator: how often it fits, was tried, was told of, and did not load; some
    of the silent ones, and why they are."""

    does: str
    fits: int
    tried: int
    told: int
    broken: int
    silent: tuple[Silent, ...]
    quiet: str


def kept(verdicts: Mapping[str, Verdict]) -> str:
    """Return verdicts as text for `blind.json`."""
    rows = (f"  {json.dumps(id)}: {json.dumps(list(v))}" for id, v in sorted(verdicts.items()))
    return "{\n" + ",\n".join(rows) + "\n}\n"


def read(file: Path) -> dict[str, Verdict]:
    """Return the verdicts of `BLIND` or `NOW`, by the ids of the defects."""
    data = json.loads(file.read_text("utf-8"))
    return {id: Verdict(tuple(codes), placed, tool) for id, (codes, placed, tool) in data.items()}


def share(some: int, n: int) -> str:
    """Return a share with its interval, as text.

    >>> share(9, 10)
    '9 of 10, 90 % (60 to 98)'
    """
    low, high = wilson(some, n)
    return f"{some} of {n}, {100 * some / n:.0f} % ({100 * low:.0f} to {100 * high:.0f})"


def planted(all_: Sequence[Defect], now: Mapping[str, Verdict]) -> Iterator[str]:
    """Yield the part of the page about the defects planted by hand."""
    before = read(BLIND)
    kinds = list(dict.fromkeys(defect.kind for defect in all_))
    moved = sum(defect.moved for defect in all_)
    yield BLINDLY.format(n=len(all_), kinds=len(kinds), moved=moved)
    yield from _table(
        ("", "before any repair", "now"),
        [
            (name, *(_count(all_, verdicts, test) for verdicts in (before, now)))
            for name, test in (
                ("told by `buysim check`", _checked),
                ("of these, at its place", lambda v: v.placed),
                ("not by check, by `buysim test` of the talks beside it", _tested),
                ("seen by neither", lambda v: not v.tool),
            )
        ],
    )
    yield "\n### By kind\n"
    yield from _table(
        ("kind", "n", "told before", "told now", "at its place now", "codes now"),
        [_kind(kind, [d for d in all_ if d.kind == kind], before, now) for kind in kinds],
    )
    yield "\n### Not told by check now\n"
    yield from _table(
        ("id", "file", "kind", "what is wrong", "seen by", "why it is not told"),
        [
            (
                d.id,
                d.base.name,
                d.kind,
                d.why,
                now[d.id].tool or "-",
                d.missed or "not yet looked into",
            )
            for d in all_
            if not _checked(now[d.id])
        ],
    )


def mutated(rows: Sequence[Row]) -> Iterator[str]:
    """Yield the part of the page about mutations made by rule."""
    tried, seen = sum(row.tried for row in rows), sum(row.told for row in rows)
    yield MUTATED.format(n=len(rows), seen=share(seen, tried))
    yield from _table(
        ("what is done", "fits", "tried", "told", "not loaded", "loaded and told", "silent"),
        [
            (
                row.does, str(row.fits), str(row.tried), share(row.told, row.tried),
                str(row.broken), str(row.told - row.broken), str(row.tried - row.told),
            )
            for row in rows
        ],
    )  # fmt: skip
    yield "\n### Those that are silent\n"
    yield SILENT
    yield from _table(
        (
            "what was done",
            "file",
            "line",
            "the talks beside it",
            "why the checker has nothing to say",
        ),
        [
            (one.what, one.file, str(one.line), one.talks, row.quiet)
            for row in rows
            for one in row.silent
        ],
    )


def _checked(verdict: Verdict) -> bool:
    return verdict.tool == "check"


def _tested(verdict: Verdict) -> bool:
    return verdict.tool == "test"


def _count(all_: Sequence[Defect], verdicts: Mapping[str, Verdict], test: object) -> str:
    assert callable(test)
    return share(sum(bool(test(verdicts[d.id])) for d in all_), len(all_))


def _kind(
    kind: str, of: list[Defect], before: Mapping[str, Verdict], now: Mapping[str, Verdict]
) -> tuple[str, ...]:
    codes = sorted({code for d in of if _checked(now[d.id]) for code in now[d.id].codes})
    told = [str(sum(_checked(verdicts[d.id]) for d in of)) for verdicts in (before, now)]
    placed = sum(now[d.id].placed for d in of)
    return kind, str(len(of)), *told, str(placed), " ".join(codes)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"| {' | '.join('---' for _ in head)} |"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"
