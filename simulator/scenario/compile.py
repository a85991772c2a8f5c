"""Checked YAML data to the tables a buyer runs on.

Everything here is a total function of data that `references` has found sound: no name is looked
up that could be missing, so a KeyError in this file is a programmer's mistake.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from simulator.scenario import account, model
from simulator.scenario.account import Belief, Opportunity
from simulator.scenario.conditions import Atoms, closed
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Event, Kind, Scenario, Status
from simulator.scenario.properties import compile_property, sorts_of
from simulator.scenario.schema import (
    Element,
    Ending,
    Fact,
    Moment,
    Path,
    PersonaFile,
    ScenarioFile,
    Stage,
)
from simulator.scenario.situations import BELIEF_LINES, ELEMENT_LINES


def merged(file: ScenarioFile, path: Path) -> ScenarioFile:
    """Return the scenario with the default path where it has none of its own.

    Stages are taken whole; gates and endings are added to by id, an author's own ending coming
    first. Of the stages in which an ending of the path can happen those count that there are.
    """
    endings = {**(file.endings or {})}
    there = {stage.id for stage in file.stages or path.stages or ()}
    for id, ending in (path.endings or {}).items():
        known = tuple(stage for stage in ending.from_ if stage in there)
        endings.setdefault(id, ending.model_copy(update={"from_": known}))
    return file.model_copy(
        update={
            "stages": file.stages or path.stages,
            "gates": {**(path.gates or {}), **(file.gates or {})},
            "endings": endings,
        }
    )


def compile_scenario(id: str, file: ScenarioFile) -> Scenario:
    """Return the scenario's tables. `file` must be merged with a path and free of errors."""
    stages = file.stages or ()
    gates = file.gates or {}
    stage_of = {stage.id: i for i, stage in enumerate(stages)}
    elements = tuple(_element(i, e, stages, stage_of) for i, e in file.elements.items())
    element_of = {element.id: i for i, element in enumerate(elements)}
    names = (tuple(stage_of), tuple(file.endings or ()))
    atoms = Atoms(elements, tuple(file.facts), tuple(gates), tuple(file.moments), *names)
    gate_of = {gate: i for i, gate in enumerate(gates)}
    compiled_gates = tuple(model.Gate(i, atoms.clause(c)) for i, c in gates.items())
    endings = tuple(
        _ending(i, e, stages, stage_of, atoms, elements) for i, e in (file.endings or {}).items()
    )
    moments = tuple(_moment(i, m, atoms) for i, m in file.moments.items())
    excellence = tuple(
        model.Excellence(i, e.says, atoms.clause(e.met)) for i, e in file.excellence.items()
    )
    sorts = sorts_of(endings)
    properties = tuple(compile_property(i, p, atoms, sorts) for i, p in file.properties.items())
    return Scenario(
        id=id,
        title=file.title,
        trade=file.trade,
        briefing=file.briefing.strip(),
        names=model.Names(
            seller=file.seller.company,
            product=file.seller.product,
            seller_called=file.seller.called,
            buyer=file.buyer.name,
            buyer_role=file.buyer.role,
            company=file.buyer.company,
        ),
        personas=file.personas,
        dials=model.Dials(**file.dials.model_dump()),
        time=model.Time(**file.time.model_dump()),
        stages=tuple(
            model.Stage(s.id, s.phase, s.title, tuple(gate_of[g] for g in s.gates)) for s in stages
        ),
        elements=elements,
        facts=tuple(
            model.Fact(
                id=i,
                about=-1 if f.about is None else element_of[f.about],
                target=f.target,
                plain=f.plain,
                trust=f.trust,
                since=0 if f.from_ is None else stage_of[f.from_],
                called=f.called,
                belief=_belief(f),
            )
            for i, f in file.facts.items()
        ),
        gates=compiled_gates,
        endings=endings,
        excellence=excellence,
        atoms=atoms.found,
        lines=_lines(file),
        digest=digest(_meaning(file)),
        moments=moments,
        years=file.account.years if file.account else 0,
        dead=_dead(file),
        properties=properties,
    )


def _meaning(file: ScenarioFile) -> dict[str, Any]:
    """Return what the digest is over: not how hard somebody says it is. Where there are no
    properties it is what it was before there could be any, so that the journals of then still
    replay."""
    data = file.model_dump(mode="json", by_alias=True, exclude={"difficulty"})
    return data if file.properties else {k: v for k, v in data.items() if k != "properties"}


def compile_persona(id: str, file: PersonaFile, book: dict[str, tuple[str, ...]]) -> model.Persona:
    """Return a persona; where it has no line of its own the phrase book speaks."""
    return model.Persona(
        id=id,
        title=file.title,
        about=file.about,
        traits=model.Traits(**file.traits.model_dump()),
        lines={**book, **file.lines},
        digest=digest([file.model_dump(mode="json", by_alias=True), book]),
    )


def digest(data: Any) -> str:
    """Return 16 hex digits over the meaning of a file, not over its layout."""
    text = json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _element(
    id: str, e: Element, stages: tuple[Stage, ...], stage_of: dict[str, int]
) -> model.Element:
    kind = Kind(e.kind)
    manner = MANNERS[kind]
    by_kind = next((i for i, stage in enumerate(stages) if stage.phase >= manner.since), 0)
    moves = e.agrees_to
    return model.Element(
        id=id,
        kind=kind,
        name=e.name,
        role=e.role,
        called=e.called,
        required=e.required,
        hidden=e.hidden,
        starts=Status[e.starts.upper()],
        opens_to=frozenset(e.opens_to) or manner.opens_to,
        since=by_kind if e.from_ is None else stage_of[e.from_],
        trust=e.trust,
        here=manner.here if e.answers is None else e.answers == "here",
        agree_acts=manner.agree_acts if moves is None else frozenset(moves.acts),
        agree_targets=manner.agree_targets if moves is None else frozenset(moves.targets),
        weeks_alone=e.weeks.alone,
        weeks_facilitated=e.weeks.facilitated,
        unaided=Status[e.unaided.upper()],
        closes=manner.closes,
        surprise=-1 if e.surprise is None else stage_of[e.surprise],
        condition=e.condition,
        opportunity=_opportunity(e),
        later=e.later or "",
        risk=account.Risk(e.risk.told or "", e.risk.kept or "") if e.risk else None,
        examples=e.examples or (),
    )


def _opportunity(e: Element) -> Opportunity | None:
    open_ = e.opportunity
    if open_ is None:
        return None
    return Opportunity(open_.what, open_.called, open_.trust, open_.elsewhere or "")


def _dead(file: ScenarioFile) -> int:
    told = file.account.dead if file.account else None
    return -1 if told is None else list(file.facts).index(told)


def _belief(f: Fact) -> Belief | None:
    held = f.belief
    if held is None:
        return None
    return Belief(held.truth, held.called, held.used or "", held.kept or "")


def _moment(id: str, m: Moment, atoms: Atoms) -> account.Moment:
    return account.Moment(
        id=id,
        about=m.about,
        when=atoms.clause(m.when),
        aside=m.aside or "",
        asks=m.asks or "",
        speaks=bool(m.says),
        answers=bool(m.says or m.stood or m.gave_in),
        honest=frozenset(m.honest.acts if m.honest else ()),
        targets=frozenset(m.honest.targets if m.honest else ()),
        stood=m.later.stood or "",
        gave_in=m.later.gave_in or "",
    )


def _ending(
    id: str,
    e: Ending,
    stages: tuple[Stage, ...],
    stage_of: dict[str, int],
    atoms: Atoms,
    elements: tuple[model.Element, ...],
) -> model.Ending:
    event = Event(e.on)
    usual = {Event.DECIDE: ("D",), Event.SETTLE: ("E",)}.get(event)
    sources = tuple(stage_of[s] for s in e.from_) or tuple(
        i for i, stage in enumerate(stages) if usual is None or stage.phase.value in usual
    )
    return model.Ending(
        id=id,
        event=event,
        sources=sources,
        clause=atoms.clause(e.when, also=closed(elements) if e.sale == "purchase" else ()),
        to=-1 if e.to is None else stage_of[e.to],
        title=e.title,
        sale=e.sale,
        good=e.good,
        epilogue=tuple(model.Epilogue(p.says, atoms.clause(p.when)) for p in e.epilogue),
        next_call=_next_call(e, atoms),
    )


def _next_call(e: Ending, atoms: Atoms) -> tuple[model.Epilogue, ...]:
    if isinstance(e.next_call, str):
        return (model.Epilogue(e.next_call, model.Clause()),) if e.next_call else ()
    return tuple(model.Epilogue(view.says, atoms.clause(view.when)) for view in e.next_call)


def _lines(file: ScenarioFile) -> dict[str, tuple[str, ...]]:
    lines = dict(file.lines)
    for id, element in file.elements.items():
        for name in ELEMENT_LINES:
            said = getattr(element, name)
            if said:
                lines[f"element.{name}@{id}"] = said
        if element.opportunity and element.opportunity.says:
            lines[f"opportunity@{id}"] = element.opportunity.says
    for id, fact in file.facts.items():
        lines[f"fact@{id}"] = fact.says
        for name in BELIEF_LINES:
            said = getattr(fact.belief, name, None)
            if said:
                lines[f"belief.{name}@{id}"] = said
    for id, moment in file.moments.items():
        said_at = {"moment": moment.says, "moment.stood": moment.stood}
        for name, said in (said_at | {"moment.gave_in": moment.gave_in}).items():
            if said:
                lines[f"{name}@{id}"] = said
    for id, ending in (file.endings or {}).items():
        lines[f"ending@{id}"] = ending.says
    return lines
