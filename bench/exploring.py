"""States explored a second: by table on a slice of each scenario, and by the buyer itself.

By table a whole set of states moves at once, by the rules that proofs go by. Its states are those
of a slice, the stage and some elements, with all else left open: each stands for many states of the
buyer, and some for none, and those passed within a turn count too. By the buyer itself is one
`react` a move and one state at a time, and counts whole buyers. The two figures stand side by side,
and no ratio is made of them. What the buyer comes to is looked for among what the table explored;
tests do the same with longer talks.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

from simulator.buyer import Buyer, buyer
from simulator.buyer.machine import Machine
from simulator.scenario.loader import DEFAULT_PERSONA, listed, load_persona, load_scenario
from simulator.scenario.model import Atom, Clause, Persona, Scenario, Status, Traits
from simulator.scenario.properties import Form, Property
from simulator.study.explorer import Explored, alphabet, explore
from simulator.study.proof.reach import Reached, reach
from simulator.study.proof.safety import LIMIT, names
from simulator.study.proof.slices import Key, room, seen, space_of
from simulator.study.proof.space import Space

SCENARIO = "order_desk"
WIDE = 6
"""Elements of a slice that every scenario has room for; the other slice is the widest there is."""
WALKED = 20_000
"""States after which the buyer's own walk is cut off."""
ROUNDS = 3
NOBODY = Atom("is", (), Status.AGREED, many=1)
"""That one of no elements has agreed: true nowhere, so that nothing ends the exploring early."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A slice explored by table: the names of its variables, what was reached, in how long."""

    names: tuple[str, ...]
    space: Space
    reached: Reached
    seconds: float

    @property
    def states(self) -> int:
        """How many distinct states were reached."""
        return self.reached.states


def anybody(scenario: Scenario) -> Buyer:
    """Return a scenario's buyer with middling traits."""
    return buyer(scenario, Persona("any", "any", "any", Traits(), {}, ""))


def by_table(who: Buyer, elements: int) -> Slice | None:
    """Explore all that the first elements of a scenario can come to together, required ones first;
    None if there is no room for so many. The time is the processor's, of the best of some rounds.
    """
    scenario = who.scenario
    wanted = _wanted(scenario, elements)
    if room(who, wanted) > LIMIT:
        return None
    who = replace(who, scenario=replace(scenario, atoms=(*scenario.atoms, NOBODY)))
    nowhere = Property("all", "", Form.NEVER, Clause(need=1 << len(scenario.atoms)))
    best: Slice | None = None
    for _ in range(ROUNDS):
        space = space_of(who, wanted)
        begin = time.process_time()
        reached = reach(who, space, nowhere)
        took = time.process_time() - begin
        if best is None or took < best.seconds:
            best = Slice(names(scenario, wanted), space, reached, took)
    return best


def widest(who: Buyer) -> int:
    """Return how many elements there is room for."""
    scenario = who.scenario
    counts = range(len(scenario.elements) + 1)
    return max(n for n in counts if room(who, _wanted(scenario, n)) <= LIMIT)


def by_itself(who: Buyer, among: Slice | None = None, limit: int = WALKED) -> Explored:
    """Walk over whole states by `react`; states that a slice does not know are `broken`."""
    if among is None:
        return explore(who, alphabet(who.scenario), limit)
    space, known = among.space, among.reached.among
    return explore(
        who, alphabet(who.scenario), limit, lambda state: not seen(who, space, state) & known
    )


def rows() -> dict[str, float]:
    """Return the figures of `make bench`."""
    return dict(_rows())


def slices() -> Iterator[str]:
    """Yield what is in the slices, in words."""
    for what, who, elements in _cuts():
        yield f"{what}: {', '.join(names(who.scenario, _wanted(who.scenario, elements)))}"


def _cuts() -> Iterator[tuple[str, Buyer, int]]:
    """Yield the slices that are measured: title, whose, and of how many elements."""
    for path in listed("scenarios"):
        who = _who(path.stem)
        for elements in (WIDE, widest(who)):
            yield f"{path.stem}, {elements} elements by table", who, elements


def _rows() -> Iterator[tuple[str, float]]:
    for what, who, elements in _cuts():
        found = by_table(who, elements)
        assert found is not None
        yield f"{what}, states", found.states
        yield f"{what}, states a second", found.states / found.seconds
        yield f"{what}, edges a second", found.reached.edges / found.seconds
        if who.scenario.id == SCENARIO and elements == WIDE:
            outside = len(by_itself(who, found).broken)
            yield f"{what}, unknown of {WALKED:,} walked", outside
    who = _who(SCENARIO)
    yield "whole states a second, by react", _pace(who)
    on_transitions = replace(who, path=Machine(who.scenario))
    yield "whole states a second, by react on transitions", _pace(on_transitions)


def _pace(who: Buyer) -> float:
    begin = time.process_time()
    found = by_itself(who)
    return found.states / (time.process_time() - begin)


def _who(name: str) -> Buyer:
    return buyer(load_scenario(name).scenario, load_persona(DEFAULT_PERSONA))


def _wanted(scenario: Scenario, elements: int) -> list[Key]:
    order = sorted(range(len(scenario.elements)), key=lambda i: not scenario.elements[i].required)
    return [("element", i) for i in order[:elements]]
