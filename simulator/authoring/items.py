"""Everything in a scenario that a talk can reach, each with its key and its place in the file.

A rung of an element that it begins on is nothing to reach, and blocking only where it can block.
What ships with the product (a path, a phrase book) has no place in the author's file.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from simulator.authoring.lines import lines
from simulator.authoring.reached import Key
from simulator.diagnostics import Location
from simulator.scenario.loader import LoadedScenario
from simulator.scenario.model import Element, Kind, Status
from simulator.scenario.situations import BELIEF_LINES, ELEMENT_LINES

Path = tuple[str | int, ...]


class Item(NamedTuple):
    """One thing to reach: its kind, its key, what it is in words, and its place: the path in the
    file and the location, or None for what ships."""

    kind: str
    key: Key
    what: str
    path: Path
    where: Location | None


KINDS = ("stages", "gates", "elements", "statuses", "facts", "endings", "lines", "afterwards")
"""The kinds in the order of reports; an element is reached with its first rung."""


def items(loaded: LoadedScenario) -> Iterator[Item]:
    """Yield what can be reached, in the order of `KINDS`."""
    scenario = loaded.scenario
    for index, stage in enumerate(scenario.stages):
        yield _item(loaded, "stages", ("stage", stage.id), f"stage {stage.id}", ("stages", index))
    for gate in scenario.gates:
        yield _item(loaded, "gates", ("gate", gate.id), f"gate {gate.id}", ("gates", gate.id))
    for element in scenario.elements:
        yield from _rungs(loaded, element)
    for fact in scenario.facts:
        yield _item(loaded, "facts", ("fact", fact.id), f"fact {fact.id}", ("facts", fact.id))
    for ending in scenario.endings:
        path = ("endings", ending.id)
        yield _item(loaded, "endings", ("ending", ending.id), f"ending {ending.id}", path)
    for line in lines(loaded):
        what = ".".join(str(part) for part in line.key[:-1])
        yield Item("lines", _key_of(line.key), what, line.key, line.where)
    for id, moment in loaded.file.moments.items():
        if moment.aside:
            yield _item(loaded, "lines", ("aside", id), f"moments.{id}.aside",
                        ("moments", id, "aside"))  # fmt: skip
    for at, text in _afterwards(loaded):
        what = ".".join(str(part) for part in at)
        yield _item(loaded, "afterwards", ("text", text), what, at)


def _item(loaded: LoadedScenario, kind: str, key: Key, what: str, path: Path) -> Item:
    own = path in loaded.document.places
    where = loaded.document.locate(path, key=True) if own else None
    return Item(kind, key, what, path, where)


def _rungs(loaded: LoadedScenario, element: Element) -> Iterator[Item]:
    path = ("elements", element.id)
    ladder = [s for s in (Status.NAMED, Status.HEARD, Status.AGREED)
              if s.height > element.starts.height]  # fmt: skip
    blocks = element.kind is Kind.STAKEHOLDER or element.surprise >= 0
    if blocks and element.starts is not Status.BLOCKING:
        ladder.append(Status.BLOCKING)
    for number, status in enumerate(ladder):
        name = status.name.lower()
        key = ("status", element.id, name)
        if number == 0:
            yield _item(loaded, "elements", key, f"element {element.id}", path)
        yield _item(loaded, "statuses", key, f"element {element.id} {name}", path)


def _key_of(path: Path) -> Key:
    """Return the key under which the voice knows a line; the inverse of how lines are compiled.

    >>> _key_of(("elements", "maureen", "heard", 1)), _key_of(("lines", "push.pitch", 0))
    (('line', 'element.heard@maureen', '1'), ('line', 'push.pitch', '0'))
    """
    kind, id, *rest = (str(part) for part in path)
    place, name = rest[-1], rest[-2] if len(rest) > 1 else ""
    if kind == "elements":
        stem = f"element.{name}" if name in ELEMENT_LINES else "opportunity"
    elif kind == "facts":
        stem = f"belief.{name}" if name in BELIEF_LINES else "fact"
    elif kind == "moments":
        stem = "moment" if name == "says" else f"moment.{name}"
    else:
        stem = "ending"
    return ("line", id if kind == "lines" else f"{stem}@{id}", place)


def _afterwards(loaded: LoadedScenario) -> Iterator[tuple[Path, str]]:
    """Yield the sentences that are told months later, each with its path."""
    for path, text in _told_later(loaded):
        if text and path in loaded.document.places:
            yield path, text


def _told_later(loaded: LoadedScenario) -> Iterator[tuple[Path, str | None]]:
    file = loaded.file
    for id, e in file.elements.items():
        at: Path = ("elements", id)
        yield (*at, "later"), e.later
        if e.risk:
            yield from (((*at, "risk", n), getattr(e.risk, n)) for n in ("told", "kept"))
        if e.opportunity:
            yield (*at, "opportunity", "elsewhere"), e.opportunity.elsewhere
    for id, fact in file.facts.items():
        if fact.belief:
            for name in ("used", "kept"):
                yield ("facts", id, "belief", name), getattr(fact.belief, name)
    for id, moment in file.moments.items():
        for name in ("stood", "gave_in"):
            yield ("moments", id, "later", name), getattr(moment.later, name)
    for id, ending in (file.endings or {}).items():
        for i, told in enumerate(ending.epilogue):
            yield ("endings", id, "epilogue", i, "says"), told.says
        if isinstance(ending.next_call, str):
            yield ("endings", id, "next_call"), ending.next_call
        else:
            for i, view in enumerate(ending.next_call):
                yield ("endings", id, "next_call", i, "says"), view.says
