"""What an author's order changes: who comes first where several would do, and nothing else.

The buyer goes by the order of the file where nothing else decides, between parts that answer to
the same questions. A new order among parts that never meet is no change.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from simulator.scenario.model import Element, Ending, Fact, Scenario

TABLES = ("elements", "facts", "endings", "moments")


def moved(old: Scenario, new: Scenario) -> Iterator[tuple[str, str, str]]:
    """Yield the table, the id and a sentence for each part that comes before others now."""
    for table in TABLES:
        parts: Mapping[str, Any] = {part.id: part for part in getattr(new, table)}
        meets: Callable[[Any, Any], bool] = MEET[table]
        before = [part.id for part in getattr(old, table) if part.id in parts]
        after = [id for id in parts if id in set(before)]
        was = {id: at for at, id in enumerate(before)}
        stays = _longest([was[id] for id in after])
        told: set[str] = set()
        for at, id in enumerate(after):
            if was[id] in stays:
                continue
            overtaken = [
                other
                for place, other in enumerate(after)
                if (place < at) != (was[other] < was[id]) and meets(parts[id], parts[other])
                if other not in told
            ]
            told.add(id)
            if overtaken:
                first = after.index(overtaken[0]) > at
                way = "before" if first else "after"
                yield table, id, f"now comes {way} {', '.join(overtaken)}"


def _longest(numbers: Sequence[int]) -> frozenset[int]:
    """Return the numbers of the longest run that goes up.

    >>> sorted(_longest([2, 0, 1, 3]))
    [0, 1, 3]
    """
    ends: list[int] = []
    runs: list[tuple[int, ...]] = []
    for number in numbers:
        at = bisect_left(ends, number)
        run = (*(runs[at - 1] if at else ()), number)
        ends[at : at + 1] = [number]
        runs[at : at + 1] = [run]
    return frozenset(runs[-1] if runs else ())


def _elements(one: Element, other: Element) -> bool:
    return bool(one.opens_to & other.opens_to or one.agree_targets & other.agree_targets)


def _facts(one: Fact, other: Fact) -> bool:
    return (
        one.target is other.target or one.about == other.about >= 0 or (one.plain and other.plain)
    )


def _endings(one: Ending, other: Ending) -> bool:
    return one.event is other.event and bool(set(one.sources) & set(other.sources))


MEET: Mapping[str, Callable[[Any, Any], bool]] = {
    "elements": _elements,
    "facts": _facts,
    "endings": _endings,
    "moments": lambda one, other: True,
}
