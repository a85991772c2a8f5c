"""Conditions and facts one by one: what can never come true, and what makes no difference."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case
from simulator.authoring.checks.solve import of_atom, possible
from simulator.authoring.checks.world import known
from simulator.authoring.checks.written import (
    as_formula,
    atom_of,
    blame,
    conditions,
    said,
    tests,
    why_never,
)
from simulator.diagnostics import Diagnostic, Severity
from simulator.language.acts import Target
from simulator.scenario.model import Fact


def facts_can_be_told(case: Case) -> Iterator[Diagnostic]:
    """BF323: a fact that no talk can bring out."""
    for index, fact in enumerate(case.scenario.facts):
        if index in case.seen.told:
            continue
        key, why = _untold(case, fact)
        yield Diagnostic(
            "BF323",
            case.loaded.document.locate(("facts", fact.id, key)),
            f"'{fact.id}' can never be told: {why}",
            "say what brings it out, and let that come up in time",
        )


def _untold(case: Case, fact: Fact) -> tuple[str, str]:
    """Return the key that keeps a fact from being told, and why."""
    if fact.about >= 0 and not known(case.seen.statuses[fact.about]):
        return "about", f"'{case.scenario.elements[fact.about].id}' never comes up"
    if fact.target is Target.NONE and fact.about < 0:
        return "target", "no question is about nothing"
    return "from", f"no talk comes to stage '{case.scenario.stages[fact.since].id}'"


def excellence_can_be_met(case: Case) -> Iterator[Diagnostic]:
    """BF327: something the buyer would call good that cannot come true, or always is."""
    for written in conditions(case):
        if written.path[0] != "excellence":
            continue
        met = as_formula(case, written)
        id = written.path[1]
        if not possible(case.seen, met):
            where, why = blame(case, written, case.seen)
            message, repair = f"'{id}' can never come true: {why}", "mend its condition"
            yield Diagnostic("BF327", where, message, repair)
        elif not possible(case.seen, as_formula(case, written, wanted=False)):
            yield Diagnostic(
                "BF327",
                case.loaded.document.locate(written.path),
                f"'{id}' is true before the first word, and always",
                "let it depend on something that the talk can change",
                Severity.WARNING,
            )


def moments_can_come(case: Case) -> Iterator[Diagnostic]:
    """BF331: a moment that never comes up."""
    for written in conditions(case):
        if written.path[0] == "moments" and not possible(case.seen, as_formula(case, written)):
            where, why = blame(case, written, case.seen)
            message = f"'{written.path[1]}' never comes up: {why}"
            yield Diagnostic("BF331", where, message, "mend its condition")


def parts_matter(case: Case) -> Iterator[Diagnostic]:
    """BF330: a test that changes nothing: one way of several that cannot be, or what always is."""
    straight = {e.id: case.straight(e) for e in case.endings() if case.can_end(e)}
    for written in conditions(case):
        if not possible(case.seen, as_formula(case, written)):
            continue
        seen = case.seen
        if written.path[0] == "endings" and written.path[1] in straight:
            seen = straight[str(written.path[1])]
        for part, path, test in tests(written):
            atom = atom_of(case, test)
            if atom.op == "gate":
                continue
            can = possible(seen, of_atom(case.scenario, atom))
            can_fail = possible(case.seen, of_atom(case.scenario, atom, wanted=False))
            if not can:
                why = why_never(case, atom, seen)
            elif not can_fail and part != "none":
                why = f"{said(case, atom)} is so in every talk"
            else:
                continue
            yield Diagnostic(
                "BF330",
                case.loaded.document.locate(path),
                f"this makes no difference under '{part}': {why}",
                "mend it, or take it out",
                Severity.WARNING,
            )
