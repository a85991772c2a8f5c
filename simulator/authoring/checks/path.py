"""The buyer's path: stages that can be entered, gates that can hold and do hold something back."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case, leads_on
from simulator.authoring.checks.solve import STATUS_TESTS, enough, formula, of_atom, possible
from simulator.authoring.checks.world import World
from simulator.authoring.checks.written import Written, blame
from simulator.buyer.sets import each
from simulator.diagnostics import Diagnostic, Location, Severity
from simulator.scenario.loader import default_path
from simulator.scenario.model import Event, Gate


def stages_lead_on(case: Case) -> Iterator[Diagnostic]:
    """BF301: a stage after the first that no gate opens and no ending leads to, or whose gates
    exclude each other."""
    scenario, document = case.scenario, case.loaded.document
    for index, stage in enumerate(scenario.stages[1:], start=1):
        before = scenario.stages[index - 1]
        led = any(ending.to == index for ending in scenario.endings)
        lame = _leads_nowhere(case, index)
        if not before.gates and not led:
            yield Diagnostic(
                "BF301",
                _bought(case) or document.locate(("stages", index)),
                f"nothing leads to stage '{stage.id}'",
                f"give stage '{before.id}' gates, or an ending to: {stage.id}",
            )
        elif lame and not before.gates:
            yield Diagnostic(
                "BF301",
                document.locate(("endings", lame, "from")),
                f"only '{lame}' leads to stage '{stage.id}', and no talk can come to it",
                "mend the stages it can happen in, or its condition",
            )
        elif _exclude_each_other(case, index - 1) and index not in case.reached.stages:
            yield Diagnostic(
                "BF301",
                document.locate(("stages", index - 1, "gates")),
                f"the gates before '{stage.id}' exclude each other, so nothing leads there",
                "loosen one of them, or open what it asks for in an earlier stage",
            )


def gates_can_hold(case: Case) -> Iterator[Diagnostic]:
    """BF302: a gate that asks for something no talk can bring about."""
    for gate in case.scenario.gates:
        world = _never(case, gate)
        if world is None:
            continue
        condition = (case.loaded.file.gates or {})[gate.id]
        where, why = blame(case, Written(("gates", gate.id), condition), world)
        if not case.written(("gates", gate.id)):
            where = _at_element(case, gate, world)
        if world is case.reached:
            why += " before this gate has opened"
        yield Diagnostic(
            "BF302",
            where,
            f"gate '{gate.id}' can never hold: {why}",
            "ask for what the scenario has and can bring about",
        )


def gates_close_something(case: Case) -> Iterator[Diagnostic]:
    """BF329: a gate of the author's that nothing asks about, or that cannot be shut."""
    scenario = case.scenario
    asked = {gate for stage in scenario.stages for gate in stage.gates}
    asked |= {i for i, _ in enumerate(scenario.gates) if _looked_at(case, i)}
    for index, gate in enumerate(scenario.gates):
        if not case.written(("gates", gate.id)):
            continue
        where = case.loaded.document.locate(("gates", gate.id), key=True)
        if index not in asked:
            yield Diagnostic(
                "BF329",
                where,
                f"no stage and no ending asks for gate '{gate.id}'",
                "name it under gates: of a stage, or remove it",
                Severity.WARNING,
            )
        elif not possible(case.wished, formula(scenario, gate.clause, wanted=False)):
            yield Diagnostic(
                "BF329",
                where,
                f"gate '{gate.id}' holds in every talk, and keeps nobody waiting",
                "ask for more, or for elements that are there and required",
                Severity.WARNING,
            )


def stages_are_in_order(case: Case) -> Iterator[Diagnostic]:
    """BF334: a stage of an earlier phase behind one of a later phase."""
    stages = case.scenario.stages
    for index in range(1, len(stages)):
        before, stage = stages[index - 1], stages[index]
        if stage.phase.value < before.phase.value:
            yield Diagnostic(
                "BF334",
                case.loaded.document.locate(("stages", index, "phase")),
                f"stage '{stage.id}' is of phase {stage.phase.value}, and stands behind "
                f"'{before.id}' of phase {before.phase.value}",
                "put the stages in the order A to E, or mend the letter",
                Severity.WARNING,
            )


def talks_can_end(case: Case) -> Iterator[Diagnostic]:
    """BF320: a stage from which no talk can end, or a decision no talk can come to."""
    scenario, document = case.scenario, case.loaded.document
    for index in sorted(case.reached.stages):
        for event, what in ((Event.DRIFT, "the time is over"), (Event.HANG_UP, "the call is cut")):
            if event is Event.HANG_UP and not scenario.dials.hang_up:
                continue
            if not _always_ends(case, index, event):
                yield Diagnostic(
                    "BF320",
                    _to_mend(case, event),
                    f"when {what} in stage '{scenario.stages[index].id}', no ending fits",
                    f"add an ending on: {event.value} without a condition, from every stage",
                )
    last = [e for e in scenario.endings if e.event in (Event.DECIDE, Event.SETTLE) and e.to < 0]
    if not any(case.can_end(e) for e in last):
        yield Diagnostic(
            "BF320",
            document.locate(("endings",), key=True),
            "no talk can come to a decision",
            "let an ending on: decide be possible in a stage that can be reached",
        )
    yield from _bought_and_not_settled(case)


def _bought_and_not_settled(case: Case) -> Iterator[Diagnostic]:
    for ending in case.scenario.endings:
        if ending.to < 0 or not case.can_end(ending) or not case.written(("endings", ending.id)):
            continue
        stage = case.scenario.stages[ending.to]
        settles = [
            e
            for e in case.scenario.endings
            if e.event is Event.SETTLE and ending.to in e.sources and case.can_end(e)
        ]
        if not settles or stage.phase.value != "E":
            yield Diagnostic(
                "BF320",
                case.loaded.document.locate(("endings", ending.id, "to")),
                f"'{ending.id}' leads to '{stage.id}', and nothing ends there on: settle",
                "lead to a stage of phase E, and let an ending on: settle be possible in it",
            )


def _leads_nowhere(case: Case, stage: int) -> str:
    """Return the author's ending that alone leads to a stage and cannot come about, or ''."""
    leading = [e for e in case.scenario.endings if e.to == stage]
    mine = [e.id for e in leading if case.written(("endings", e.id))]
    able = any(case.can_end(e) for e in leading)
    return mine[0] if mine and not able and stage not in case.reached.stages else ""


def _bought(case: Case) -> Location | None:
    """Return the place of the author's purchase that ought to lead on, if there is one."""
    for ending in case.endings():
        if ending.event is Event.DECIDE and ending.sale == "purchase":
            return case.loaded.document.locate(("endings", ending.id), key=True)
    return None


def _to_mend(case: Case, event: Event) -> Location:
    """Return where to mend that nothing fits when an event happens: at the author's last ending on
    it, or at the one that stands in the place of what ships for it."""
    shipped = {id for id, e in (default_path().endings or {}).items() if e.on == event.value}
    mine = [e.id for e in case.endings() if e.event is event]
    instead = [e.id for e in case.endings() if e.id in shipped]
    for id in (mine or instead)[-1:]:
        return case.loaded.document.locate(("endings", id), key=True)
    return case.loaded.document.locate(("endings",), key=True)


def _always_ends(case: Case, stage: int, event: Event) -> bool:
    """Say whether some ending fits whatever is true when an event happens in a stage."""
    clauses = [e.clause for e in case.scenario.endings if e.event is event and stage in e.sources]
    refused = [formula(case.scenario, clause, wanted=False) for clause in clauses]
    return not possible(case.reached, *refused, numbers=case.when(event))


def _never(case: Case, gate: Gate) -> World | None:
    """Return the world in which a gate can be seen never to hold, or None."""
    what = formula(case.scenario, gate.clause)
    if not possible(case.wished, what):
        return case.wished
    index = case.scenario.gates.index(gate)
    for place, stage in enumerate(case.scenario.stages[:-1]):
        stuck = place in case.reached.stages and not leads_on(case, place, case.reached)
        if stuck and index in stage.gates and not possible(case.reached, what):
            return case.reached
    return None


def _at_element(case: Case, gate: Gate, world: World) -> Location:
    """Return where to mend a gate that ships: at the element that it waits for in vain."""
    scenario = case.scenario
    for atom in (scenario.atoms[bit] for bit in each(gate.clause.need)):
        if atom.op not in STATUS_TESTS or possible(world, of_atom(scenario, atom)):
            continue
        for i in atom.indexes:
            if not world.statuses[i] & enough(world, atom, i):
                return case.loaded.document.locate(("elements", scenario.elements[i].id), key=True)
    return case.loaded.document.locate(("elements",), key=True)


def _exclude_each_other(case: Case, stage: int) -> bool:
    if stage not in case.reached.stages or leads_on(case, stage, case.reached):
        return False
    gates = [case.scenario.gates[g] for s in case.scenario.stages[: stage + 1] for g in s.gates]
    return all(_never(case, gate) is None for gate in gates)


def _looked_at(case: Case, gate: int) -> bool:
    scenario = case.scenario
    clauses = [e.clause for e in scenario.endings]
    clauses += [view.when for e in scenario.endings for view in (*e.epilogue, *e.next_call)]
    clauses += [good.met for good in scenario.excellence]
    clauses += [moment.when for moment in scenario.moments]
    return any((clause.need | clause.any | clause.forbid) >> gate & 1 for clause in clauses)
