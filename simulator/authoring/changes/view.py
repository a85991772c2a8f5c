"""A compiled scenario laid out by ids: a part has fields and texts, and stands in no order.

What is worked out from other parts is left out (`DERIVED`), as are the file's name and digest.
Everything else of `model` is in a field or a text: a test holds this to the shapes of `model`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, NamedTuple

from simulator.authoring.changes.asks import Asks, asks
from simulator.scenario.account import Moment
from simulator.scenario.model import Element, Ending, Epilogue, Fact, Scenario
from simulator.scenario.properties import Property

Texts = Mapping[str, tuple[str, ...]]
Spoken = Mapping[tuple[str, str], Texts]
DERIVED = frozenset({"Scenario.id", "Scenario.digest", "Moment.speaks", "Moment.answers"})
ELEMENT_TEXTS = ("condition", "later", "examples")


class Subject(NamedTuple):
    """A part of a scenario: the table it stands in, and its id there."""

    table: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What a part is: values by field, and texts by the name of their place."""

    fields: Mapping[str, Any]
    texts: Texts = field(default_factory=dict)


View = dict[Subject, Part]


def view(scenario: Scenario) -> View:
    """Return a scenario's parts."""
    found: View = {}
    said = _spoken(scenario)
    for element in scenario.elements:
        found[Subject("elements", element.id)] = _element(scenario, element, said)
    for gate in scenario.gates:
        found[Subject("gates", gate.id)] = Part({"clause": asks(scenario, gate.clause)})
    for ending in scenario.endings:
        found[Subject("endings", ending.id)] = _ending(scenario, ending, said)
    for stage in scenario.stages:
        gates = frozenset(scenario.gates[i].id for i in stage.gates)
        of_stage = {"phase": stage.phase, "title": stage.title, "gates": gates}
        found[Subject("stages", stage.id)] = Part(of_stage)
    for fact in scenario.facts:
        found[Subject("facts", fact.id)] = _fact(scenario, fact, said)
    for moment in scenario.moments:
        found[Subject("moments", moment.id)] = _moment(scenario, moment, said)
    for good in scenario.excellence:
        part = Part({"met": asks(scenario, good.met)}, {"says": (good.says,)})
        found[Subject("excellence", good.id)] = part
    for claim in scenario.properties:
        found[Subject("properties", claim.id)] = _property(scenario, claim)
    for key, lines in scenario.lines.items():
        if "@" not in key:
            found[Subject("lines", key)] = Part({}, {"lines": lines})
    return found | _single(scenario)


def _single(scenario: Scenario) -> View:
    """Return the parts of which there is one each."""
    dead = scenario.facts[scenario.dead].id if scenario.dead >= 0 else ""
    one: dict[Subject, Any] = {
        Subject("account", "years"): scenario.years,
        Subject("account", "dead"): dead,
        Subject("personas"): scenario.personas,
        Subject("title"): scenario.title,
        Subject("trade"): scenario.trade,
        Subject("briefing"): scenario.briefing,
        Subject("path"): tuple(stage.id for stage in scenario.stages),
    }
    for table, value in (
        ("dials", scenario.dials), ("time", scenario.time), ("names", scenario.names)
    ):  # fmt: skip
        for each in fields(value):
            one[Subject(table, each.name)] = _plain(getattr(value, each.name))
    return {subject: Part({subject.id or "value": value}) for subject, value in one.items()}


def _plain(value: Any) -> Any:
    """The order of other names does not matter."""
    return frozenset(value) if isinstance(value, tuple) else value


def _element(scenario: Scenario, e: Element, said: Spoken) -> Part:
    stages = [stage.id for stage in scenario.stages]
    own = {each.name: _plain(getattr(e, each.name)) for each in fields(e)}
    for name in ("id", "opportunity", "risk", *ELEMENT_TEXTS):
        del own[name]
    own |= {"since": stages[e.since], "surprise": stages[e.surprise] if e.surprise >= 0 else ""}
    open_ = e.opportunity
    own["opportunity"] = (open_.trust, frozenset(open_.called)) if open_ else None
    texts: dict[str, Any] = {
        **said.get(("element", e.id), {}),
        **said.get(("opportunity", e.id), {}),
    }
    texts |= {name: getattr(e, name) for name in ELEMENT_TEXTS}
    if open_:
        texts |= {"opportunity.what": open_.what, "opportunity.elsewhere": open_.elsewhere}
    if e.risk:
        texts |= {"risk.told": e.risk.told, "risk.kept": e.risk.kept}
    return Part(own, _texts(texts))


def _fact(scenario: Scenario, f: Fact, said: Spoken) -> Part:
    own: dict[str, Any] = {
        "about": scenario.elements[f.about].id if f.about >= 0 else "",
        "target": f.target,
        "plain": f.plain,
        "trust": f.trust,
        "since": scenario.stages[f.since].id,
        "called": frozenset(f.called),
        "belief": frozenset(f.belief.called) if f.belief else None,
    }
    texts: dict[str, Any] = {**said.get(("fact", f.id), {}), **said.get(("belief", f.id), {})}
    if f.belief:
        texts |= {f"belief.{name}": getattr(f.belief, name) for name in ("truth", "used", "kept")}
    return Part(own, _texts(texts))


def _moment(scenario: Scenario, m: Moment, said: Spoken) -> Part:
    own = {"when": asks(scenario, m.when), "asks": m.asks, "honest": m.honest, "targets": m.targets}
    texts = {**said.get(("moment", m.id), {}), "about": m.about, "aside": m.aside}
    return Part(own, _texts(texts | {"later.stood": m.stood, "later.gave_in": m.gave_in}))


def _ending(scenario: Scenario, e: Ending, said: Spoken) -> Part:
    own = {
        "event": e.event,
        "sources": frozenset(scenario.stages[i].id for i in e.sources),
        "clause": asks(scenario, e.clause),
        "to": scenario.stages[e.to].id if e.to >= 0 else "",
        "sale": e.sale,
        "good": e.good,
        "title": e.title,
        "epilogue": _conditions(scenario, e.epilogue),
        "next_call": _conditions(scenario, e.next_call),
    }
    texts: dict[str, Any] = {**said.get(("ending", e.id), {})}
    texts |= {
        name: tuple(one.says for one in getattr(e, name)) for name in ("epilogue", "next_call")
    }
    return Part(own, _texts(texts))


def _property(scenario: Scenario, p: Property) -> Part:
    first = asks(scenario, p.first) if p.first else Asks()
    claim = (p.form, asks(scenario, p.then), first, p.turns, p.only, p.ends)
    return Part({"claim": claim}, {"says": (p.says,)})


def _conditions(scenario: Scenario, told: Iterable[Epilogue]) -> tuple[tuple[str, Asks], ...]:
    return tuple((one.says, asks(scenario, one.when)) for one in told)


def _spoken(scenario: Scenario) -> Spoken:
    """Return the lines of parts, by the first word of their situation and the part's id."""
    found: dict[tuple[str, str], dict[str, tuple[str, ...]]] = {}
    for key, said in scenario.lines.items():
        situation, at, id = key.partition("@")
        if at:
            found.setdefault((situation.partition(".")[0], id), {})[situation] = said
    return found


def _texts(texts: Mapping[str, Any]) -> Texts:
    tuples = {name: (said,) if isinstance(said, str) else said for name, said in texts.items()}
    return {name: kept for name, said in tuples.items() if (kept := tuple(filter(None, said)))}
