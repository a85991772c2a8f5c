"""Parts that only got another id: an id is the author's own, and no trainee ever sees it.

Two parts of one table are the same if neither id is on both sides, they are alike in what they are
known by, and nothing else is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from simulator.authoring.changes.asks import asks
from simulator.scenario.model import Scenario

KNOWN_BY: Mapping[str, Callable[[Scenario, Any], Hashable]] = {
    "elements": lambda _, part: (part.kind, part.name),
    "stages": lambda _, part: (part.phase, part.title),
    "facts": lambda scenario, part: scenario.lines.get(f"fact@{part.id}"),
    "moments": lambda _, part: part.about,
    "excellence": lambda _, part: part.says,
    "endings": lambda _, part: (part.event, part.title),
    "gates": lambda scenario, part: asks(scenario, part.clause),
}
"""What a part of each table is known by; conditions last, for they speak of the others by id."""
WITH_LINES = ("elements", "facts", "moments", "endings")


def with_ids_of(old: Scenario, new: Scenario) -> Scenario:
    """Return the old scenario, parts that are the same under another id named as in the new."""
    for table, known_by in KNOWN_BY.items():
        before, after = getattr(old, table), getattr(new, table)
        ids = {part.id for part in before} & {part.id for part in after}
        went = _only([(known_by(old, part), part.id) for part in before], ids)
        came = _only([(known_by(new, part), part.id) for part in after], ids)
        names = {went[what]: came[what] for what in went.keys() & came.keys()}
        if names:
            old = _renamed(old, table, names)
    return old


def _only(known: Iterable[tuple[Hashable, str]], shared: set[str]) -> dict[Hashable, str]:
    """Return the ids that are not shared by what the parts are known by, where that is one part's
    alone."""
    mine = [(what, id) for what, id in known if id not in shared]
    count = Counter(what for what, _ in mine)
    return {what: id for what, id in mine if count[what] == 1}


def _renamed(scenario: Scenario, table: str, names: Mapping[str, str]) -> Scenario:
    parts = tuple(replace(p, id=names.get(p.id, p.id)) for p in getattr(scenario, table))
    lines = scenario.lines
    if table in WITH_LINES:
        lines = {_key(key, names): said for key, said in lines.items()}
    changed: Any = {table: parts, "lines": lines}
    return replace(scenario, **changed)


def _key(key: str, names: Mapping[str, str]) -> str:
    situation, at, id = key.partition("@")
    return f"{situation}{at}{names.get(id, id)}"
