"""Safety: a claim is tried on ever larger slices, for every persona there can be.

A slice begins with what the claim reads, and is widened by what the endings read that it speaks of,
and then by the gates. The first slice on which the claim cannot break proves it, for talks of any
length. Personas that the slice cannot tell apart are proved once, all others each; together they
are all that traits can make.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from simulator.buyer import Buyer, buyer
from simulator.buyer.sets import each
from simulator.scenario.conditions import SORTS
from simulator.scenario.model import Persona, Scenario, Traits
from simulator.scenario.properties import Property, of_sort
from simulator.study.places import reads
from simulator.study.proof.reach import kept, reach
from simulator.study.proof.slices import Key, keys, read, room, seen, space_of, values
from simulator.study.proof.space import Space

LIMIT = 1 << 23
"""The most states that a slice may have room for."""
STEP = range(5)
"""The steps of a trait."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of a claim on slices. `slice` names the variables of the last slice tried, `states`
    and `edges` are those reached there, over all `classes` of personas; `proved` says that the
    claim cannot break on it."""

    proved: bool
    slice: tuple[str, ...]
    classes: int
    states: int
    edges: int


def prove(scenario: Scenario, property: Property, limit: int = LIMIT) -> Proof:
    """Try a claim on slices of up to `limit` states and return what came of it. The scenario has
    the claim's atoms."""
    tried: Proof | None = None
    for wanted in widened(scenario, property, limit):
        tried = _tried(scenario, property, wanted)
        if tried.proved:
            break
    assert tried is not None
    return tried


def _tried(scenario: Scenario, property: Property, wanted: tuple[Key, ...]) -> Proof:
    classes: dict[object, tuple[Buyer, Space]] = {}
    for who in buyers(scenario, wanted):
        space = space_of(who, wanted, len(kept(property)))
        classes.setdefault(_told_apart(who, space), (who, space))
    proved, states, edges = True, 0, 0
    for who, space in classes.values():
        found = reach(who, space, property)
        proved = not found.may_break
        states, edges = states + found.states, edges + found.edges
        if not proved:
            break
    return Proof(proved, names(scenario, wanted), len(classes), states, edges)


def buyers(scenario: Scenario, wanted: Iterable[Key]) -> Iterator[Buyer]:
    """Yield a buyer for every choice of traits that a slice might tell apart: power and
    talkativeness always, guardedness and warmth where trust and warmth are looked at."""
    kinds = {kind for kind, _ in wanted}
    guarded = STEP if "trust" in kinds else (2,)
    warm = STEP if "warmth" in kinds else (2,)
    for power, talk, guard, warmth in product((2, 0, 4), (2, 3, 4), guarded, warm):
        traits = Traits(power=power, talkativeness=talk, guardedness=guard, warmth=warmth)
        yield buyer(scenario, Persona("any", "any", "any", traits, {}, ""))


def _told_apart(who: Buyer, space: Space) -> object:
    elements = tuple(values(who, v.of) for v in space.variables if v.kind == "element")
    facts = any(v.kind == "fact" and who.scenario.facts[v.of].plain for v in space.variables)
    talks = (who.volunteers, who.chatters) if facts else ()
    return elements, talks, seen(who, space, who.start())


def widened(
    scenario: Scenario, property: Property, limit: int = LIMIT
) -> Iterator[tuple[Key, ...]]:
    """Yield slices, each wider than the one before."""
    gates = [scenario.gates[g].clause for stage in scenario.stages for g in stage.gates]
    endings = [e.clause for e in scenario.endings if e.id in spoken_of(scenario, property)]
    last: tuple[Key, ...] | None = None
    for more in (reads(property), read(*endings), read(*gates)):
        found = _fitting(scenario, [*(last or ()), *keys(scenario, more)], property, limit)
        if found != last:
            yield found
        last = found


def _fitting(
    scenario: Scenario, wanted: Iterable[Key], property: Property, limit: int
) -> tuple[Key, ...]:
    """As many of the variables, in order, as there is room for."""
    widest = buyer(scenario, Persona("any", "any", "any", Traits(power=0), {}, ""))
    found: list[Key] = []
    for key in dict.fromkeys(wanted):
        if room(widest, [*found, key], len(kept(property))) <= limit:
            found.append(key)
    return tuple(found)


def spoken_of(scenario: Scenario, property: Property) -> frozenset[str]:
    """Return the endings that a property speaks of."""
    found = set(property.ends)
    for i in each(reads(property)):
        atom = scenario.atoms[i]
        if atom.op == "ending":
            found.add(scenario.endings[atom.indexes[0]].id)
        elif atom.op == "ended":
            sort = SORTS[atom.indexes[0]]
            found |= {e.id for e in scenario.endings if of_sort(e, sort)}
    return frozenset(found)


def names(scenario: Scenario, wanted: Iterable[Key]) -> tuple[str, ...]:
    """Return the names of a slice's variables as a report tells them."""
    found = ["stage"]
    for kind, index in wanted:
        if kind == "element":
            found.append(scenario.elements[index].id)
        elif kind in ("raised", "warned"):
            found.append(f"{kind} {scenario.elements[index].id}")
        elif kind in ("fact", "righted", "exploited"):
            found.append(f"{kind} {scenario.facts[index].id}")
        elif kind == "moment":
            found.append(f"moment {scenario.moments[index].id}")
        else:
            found.append(kind)
    return tuple(found)
