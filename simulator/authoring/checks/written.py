"""The conditions that an author wrote, each with its place, and what keeps one from holding."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from simulator.authoring.checks.case import Case, Key
from simulator.authoring.checks.solve import (
    STATUS_TESTS,
    Formula,
    enough,
    formula,
    of_atom,
    possible,
)
from simulator.authoring.checks.world import World
from simulator.diagnostics import Location
from simulator.scenario.conditions import LEVELS, Atoms
from simulator.scenario.model import Atom, Clause, Status
from simulator.scenario.schema import Condition, Test

PARTS = ("all", "any", "none")


class Written(NamedTuple):
    """A condition and the path of its place in the file."""

    path: Key
    condition: Condition


class Blame(NamedTuple):
    """Where a condition that cannot hold is to be mended, and why it cannot."""

    where: Location
    why: str


def conditions(case: Case) -> Iterator[Written]:
    """Yield every condition of the author's own file, in the order of its kinds."""
    file = case.loaded.file
    for id, gate in (file.gates or {}).items():
        if case.written(("gates", id)):
            yield Written(("gates", id), gate)
    for id, ending in (file.endings or {}).items():
        if not case.written(("endings", id)):
            continue
        yield Written(("endings", id, "when"), ending.when)
        for i, item in enumerate(ending.epilogue):
            yield Written(("endings", id, "epilogue", i, "when"), item.when)
        if not isinstance(ending.next_call, str):
            for i, view in enumerate(ending.next_call):
                yield Written(("endings", id, "next_call", i, "when"), view.when)
    for id, good in file.excellence.items():
        yield Written(("excellence", id, "met"), good.met)
    for id, moment in file.moments.items():
        yield Written(("moments", id, "when"), moment.when)


def clause(case: Case, condition: Condition) -> tuple[Clause, tuple[Atom, ...]]:
    """Return a condition compiled by itself, and the atoms that it speaks of."""
    scenario, file = case.scenario, case.loaded.file
    atoms = Atoms(scenario.elements, tuple(file.facts), tuple(file.gates or {}), (*file.moments,))
    made = atoms.clause(condition)
    return made, atoms.found


def atom_of(case: Case, test: Test) -> Atom:
    """Return the atom of one test."""
    made, found = clause(case, Condition(all=(test,)))
    return found[made.need.bit_length() - 1]


def tests(written: Written) -> Iterator[tuple[str, Key, Test]]:
    """Yield the tests of a condition: the part they stand in, their path, and themselves."""
    for part in PARTS:
        found: tuple[Test, ...] = getattr(written.condition, part)
        for index, test in enumerate(found):
            yield part, (*written.path, part, index), test


def as_formula(case: Case, written: Written, wanted: bool = True) -> Formula:
    """Return a written condition, or its opposite, as a formula of the scenario's own atoms."""
    bits = {atom: bit for bit, atom in enumerate(case.scenario.atoms)}
    made, found = clause(case, written.condition)

    def moved(mask: int) -> int:
        return sum(1 << bits[a] for i, a in enumerate(found) if mask >> i & 1)

    return formula(case.scenario, Clause(*(moved(mask) for mask in made)), wanted)


def blame(case: Case, written: Written, world: World) -> Blame:
    """Return what to mend in a condition that cannot hold: the one test that is to blame, or the
    condition whose parts exclude each other."""
    for part, path, test in tests(written):
        atom = atom_of(case, test)
        if part == "all" and not possible(world, of_atom(case.scenario, atom)):
            return Blame(case.loaded.document.locate(path), why_never(case, atom, world))
        if part == "none" and not possible(world, of_atom(case.scenario, atom, wanted=False)):
            return Blame(
                case.loaded.document.locate(path),
                f"{said(case, atom)} is so in every talk, and it must not be",
            )
    ways = written.condition.any
    if ways and not any(possible(world, of_atom(case.scenario, atom_of(case, t))) for t in ways):
        why = f"of 'any' nothing can be true: {why_never(case, atom_of(case, ways[0]), world)}"
        return Blame(case.loaded.document.locate((*written.path, "any")), why)
    return Blame(case.loaded.document.locate(written.path), "its parts exclude each other")


def why_never(case: Case, atom: Atom, world: World) -> str:
    """Say why an atom can never be true."""
    if atom.op in LEVELS:
        return f"'{atom.op}' goes up to {world.numbers[atom.op][1]}, and it asks for {atom.value}"
    if atom.op == "unmentioned":
        return f"'{atom.op}' goes up to {len(atom.indexes)}, and it asks for {atom.value}"
    if atom.op not in STATUS_TESTS:
        return f"{said(case, atom)} can never be"
    status = Status(atom.value).name.lower()
    if atom.op != "is" and atom.value == Status.BLOCKING:
        return "'blocking' is no step of the ladder; write is: blocking"
    there = len(atom.indexes)
    wanted = atom.many or there
    if wanted > there:
        return f"it asks for {wanted} that are {status}, and there are {there}"
    able = [i for i in atom.indexes if world.statuses[i] & enough(world, atom, i)]
    lame = [case.scenario.elements[i].id for i in atom.indexes if i not in able]
    return f"'{lame[0]}' can never be {status}" if lame else f"too few can be {status}"


def said(case: Case, atom: Atom) -> str:
    """Return an atom in words that stand in the file."""
    scenario = case.scenario
    if atom.op in (*LEVELS, "unmentioned"):
        return f"'{atom.op}' of at least {atom.value}"
    if atom.op in STATUS_TESTS:
        ids = [scenario.elements[i].id for i in atom.indexes]
        which = f"'{ids[0]}'" if len(ids) == 1 else "of " + ", ".join(f"'{i}'" for i in ids)
        least = "" if atom.op == "is" else "at least "
        return f"{which} {least}{Status(atom.value).name.lower()}"
    if atom.op == "gate":
        return f"gate '{scenario.gates[atom.indexes[0]].id}'"
    names: dict[str, tuple[str, ...]] = {
        "fact": tuple(f.id for f in scenario.facts),
        "moment": tuple(m.id for m in scenario.moments),
        "element": tuple(e.id for e in scenario.elements),
    }
    group = {"raised": "element", "warned": "element", "stood": "moment", "gave_in": "moment"}
    word = {"fact": "told"}.get(atom.op, atom.op)
    return f"'{names[group.get(atom.op, 'fact')][atom.indexes[0]]}' {word}"
