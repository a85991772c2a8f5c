"""What one key of a scenario says about another: every name that must exist, exist.

Works on the validated file, and on the document for the places. Yields all problems it finds; the
compiler may run once this has found none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from simulator.diagnostics import Diagnostic, Location
from simulator.scenario.conditions import OBSERVED, SORTS
from simulator.scenario.model import Kind
from simulator.scenario.properties import FORMS
from simulator.scenario.schema import (
    Condition,
    Observation,
    Observed,
    Property,
    ScenarioFile,
    Test,
)
from simulator.scenario.situations import ELEMENT_LINES, SITUATIONS
from simulator.source import closest

Key = tuple[str | int, ...]


class Locate(Protocol):
    """Finds the place of a value, or of its key, in the author's file."""

    def __call__(self, path: Key, *, key: bool = False) -> Location:
        """Return the place."""
        ...


RESERVED = frozenset({"trigger", "machine", "state", "initial", "model"})
SUBJECTS = (
    "element", "kind", "fact", "gate", "raised", "warned", "righted", "exploited", "stood",
    "gave_in", "trust", "warmth", "strain", "veiled", "missed", "spent", "weeks", "meetings",
)  # fmt: skip

PARTS = (
    ("never",), ("eventually",), ("before", "first"), ("before", "then"), ("within", "then"),
    ("within", "after"),
)  # fmt: skip
"""Where a property's observations stand."""


def known_lines() -> frozenset[str]:
    """Return every key that `lines` may have: situations, and element lines by kind."""
    by_kind = {f"{kind}.{name}" for kind in Kind for name in ELEMENT_LINES}
    return frozenset(SITUATIONS) | by_kind


def check(file: ScenarioFile, locate: Locate) -> Iterator[Diagnostic]:
    """Yield a diagnostic for every reference that leads nowhere. `file` is merged with a path."""
    stages = [stage.id for stage in file.stages or ()]
    gates = list(file.gates or {})
    yield from _names(file, locate)
    for i, stage in enumerate(file.stages or ()):
        for j, gate in enumerate(stage.gates):
            yield from known(gate, gates, "gate", locate(("stages", i, "gates", j)))
    for id, condition in (file.gates or {}).items():
        yield from _condition(condition, file, ("gates", id), locate, in_gate=True)
    for id, element in file.elements.items():
        for key, value in (("from", element.from_), ("surprise", element.surprise)):
            if value is not None:
                yield from known(value, stages, "stage", locate(("elements", id, key)))
    for id, fact in file.facts.items():
        if fact.about is not None:
            yield from known(fact.about, file.elements, "element", locate(("facts", id, "about")))
        if fact.from_ is not None:
            yield from known(fact.from_, stages, "stage", locate(("facts", id, "from")))
    yield from _endings(file, stages, locate)
    for id, item in file.excellence.items():
        yield from _condition(item.met, file, ("excellence", id, "met"), locate)
    if file.account and file.account.dead:
        yield from known(file.account.dead, file.facts, "fact", locate(("account", "dead")))
    for id, moment in file.moments.items():
        yield from _condition(moment.when, file, ("moments", id, "when"), locate)
        if id in file.elements or id in file.facts:
            yield Diagnostic(
                "BF202",
                locate(("moments", id), key=True),
                f"the name '{id}' is used twice",
                "moments, elements and facts need names of their own",
            )
        if moment.aside is None and moment.says is None:
            yield Diagnostic(
                "BF104",
                locate(("moments", id)),
                f"'{id}' comes up and nobody hears of it",
                "add aside: what the seller is told, or says: what the buyer says",
            )
    for id, written in file.properties.items():
        yield from _property(written, file, ("properties", id), locate)
    for key in file.lines:
        yield from known(key, known_lines(), "situation", locate(("lines", key), key=True))


def _names(file: ScenarioFile, locate: Locate) -> Iterator[Diagnostic]:
    for i, stage in enumerate(file.stages or ()):
        if stage.id in RESERVED or stage.id.startswith(("to_", "is_", "may_")):
            yield Diagnostic(
                "BF203",
                locate(("stages", i, "id")),
                f"a stage cannot be called '{stage.id}'",
                "choose another name; this one is used by the machine itself",
            )
        if stage.id in {s.id for s in (file.stages or ())[:i]} or stage.id in (file.endings or {}):
            yield Diagnostic(
                "BF202",
                locate(("stages", i, "id")),
                f"the name '{stage.id}' is used twice",
                "stages and endings need names of their own",
            )


def _endings(file: ScenarioFile, stages: list[str], locate: Locate) -> Iterator[Diagnostic]:
    for id, ending in (file.endings or {}).items():
        at: Key = ("endings", id)
        for i, stage in enumerate(ending.from_):
            yield from known(stage, stages, "stage", locate((*at, "from", i)))
        if ending.to is not None:
            yield from known(ending.to, stages, "stage", locate((*at, "to")))
        if ending.good and ending.on in ("hang_up", "drift"):
            yield Diagnostic(
                "BF306",
                locate((*at, "good")),
                f"'{id}' comes about by itself and cannot be a good ending",
                "only a decision of the buyer's own is good; use on: decide, settle or withdraw",
            )
        yield from _condition(ending.when, file, (*at, "when"), locate)
        for i, item in enumerate(ending.epilogue):
            yield from _condition(item.when, file, (*at, "epilogue", i, "when"), locate)
        if not isinstance(ending.next_call, str):
            for i, view in enumerate(ending.next_call):
                yield from _condition(view.when, file, (*at, "next_call", i, "when"), locate)


def _condition(
    condition: Condition, file: ScenarioFile, at: Key, locate: Locate, in_gate: bool = False
) -> Iterator[Diagnostic]:
    for part in ("all", "any", "none"):
        tests: tuple[Test, ...] = getattr(condition, part)
        for i, test in enumerate(tests):
            yield from _test(test, file, (*at, part, i), locate, in_gate)


def _test(
    test: Test, file: ScenarioFile, at: Key, locate: Locate, in_gate: bool
) -> Iterator[Diagnostic]:
    subjects = SUBJECTS + (OBSERVED if isinstance(test, Observed) else ())
    given = [name for name in subjects if getattr(test, name) is not None]
    if len(given) != 1:
        what = " and ".join(f"'{name}'" for name in given) or "nothing"
        yield Diagnostic(
            "BF106",
            locate(at),
            f"a condition needs exactly one subject, and this has {what}",
            f"give one of {', '.join(subjects)}",
        )
        return
    if given[0] in ("element", "kind") and (test.at_least is None) == (test.is_ is None):
        yield Diagnostic(
            "BF104",
            locate(at),
            f"'{given[0]}' needs 'at_least' or 'is', one of the two",
            "add at_least: heard, for example",
        )
    if test.element is not None:
        yield from known(test.element, file.elements, "element", locate((*at, "element")))
    if test.fact is not None:
        yield from known(test.fact, file.facts, "fact", locate((*at, "fact")))
    if test.warned is not None:
        yield from known(test.warned, file.elements, "element", locate((*at, "warned")))
    if test.raised is not None:
        offering = [id for id, element in file.elements.items() if element.opportunity]
        yield from known(test.raised, offering, "opportunity on", locate((*at, "raised")))
    for subject in ("righted", "exploited"):
        if (id := getattr(test, subject)) is not None:
            believed = [id for id, fact in file.facts.items() if fact.belief]
            yield from known(id, believed, "false belief", locate((*at, subject)))
    for subject in ("stood", "gave_in"):
        if (id := getattr(test, subject)) is not None:
            yield from known(id, file.moments, "moment", locate((*at, subject)))
    if isinstance(test, Observed):
        places = {"stage": [s.id for s in file.stages or ()], "ending": list(file.endings or {})}
        for subject, names in places.items():
            if (id := getattr(test, subject)) is not None:
                yield from known(id, names, subject, locate((*at, subject)))
    if test.gate is not None:
        yield from known(test.gate, file.gates or {}, "gate", locate((*at, "gate")))
        if in_gate:
            yield Diagnostic(
                "BF201",
                locate((*at, "gate")),
                "a gate cannot look at another gate",
                "repeat the other gate's condition here",
            )


def _property(
    written: Property, file: ScenarioFile, at: Key, locate: Locate
) -> Iterator[Diagnostic]:
    given = [form for form in FORMS if getattr(written, form) is not None]
    if len(given) != 1:
        what = " and ".join(f"'{form}'" for form in given) or "nothing"
        repair = f"give one of {', '.join(FORMS)}; write two properties for two claims"
        message = f"a property makes exactly one claim, and this makes {what}"
        yield Diagnostic("BF701", locate(at), message, repair)
    if written.ends:
        choices = [*SORTS, *(file.endings or {})]
        yield from known(written.ends, choices, "ending", locate((*at, "ends")))
    for path in PARTS:
        part: object = written
        for key in path:
            part = getattr(part, key, None)
        if isinstance(part, Observation):
            yield from _observation(part, file, (*at, *path), locate)


def _observation(
    written: Observation, file: ScenarioFile, at: Key, locate: Locate
) -> Iterator[Diagnostic]:
    if not (written.all or written.any or written.none):
        message = "nothing is looked for here, and nothing is true everywhere"
        yield Diagnostic("BF702", locate(at), message, "add all: [{element: ..., at_least: heard}]")
    yield from _condition(written, file, at, locate)


def known(name: str, names: Iterable[str], what: str, where: Location) -> Iterator[Diagnostic]:
    """Yield BF201 if a name is not among those that exist."""
    choices = sorted(names)
    if name in choices:
        return
    near = closest(name, choices)
    some = ", ".join(choices[:8]) + (", …" if len(choices) > 8 else "")
    repair = f"did you mean '{near}'?" if near else f"there is {some or 'none yet'}"
    yield Diagnostic("BF201", where, f"there is no {what} '{name}'", repair)
