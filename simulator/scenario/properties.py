"""Properties compiled: what must be true of every talk, as masks over atoms.

The atoms stand behind those of the buyer, so that the buyer never meets one. What a property means
is said in `study.trace` and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from simulator.language.acts import Act, Family, family_of
from simulator.scenario.conditions import SORTS, Atoms
from simulator.scenario.model import Clause, Ending, Event
from simulator.scenario.schema.properties import Property as Written


class Form(StrEnum):
    """What a property says of the places of a talk together."""

    NEVER = "never"
    EVENTUALLY = "eventually"
    BEFORE = "before"
    WITHIN = "within"


FORMS = tuple(form.value for form in Form)


@dataclass(frozen=True, slots=True)
class Property:
    """A property. `then` is its condition; `first` that of `before` and, if any, the `after` of
    `within`; `turns` are the lines of `within`, 0 elsewhere. `only` are the acts that talks it
    speaks of are made of, all acts if it is empty; `ends` the endings, by id, one of which they
    come to, any or none if it is empty."""

    id: str
    says: str
    form: Form
    then: Clause
    first: Clause | None = None
    turns: int = 0
    only: frozenset[Act] = frozenset()
    ends: frozenset[str] = frozenset()


def compile_property(
    id: str, written: Written, atoms: Atoms, endings: dict[str, frozenset[str]]
) -> Property:
    """Return a property as masks. `endings` gives the ids that each sort and each id stands for."""
    form = next(form for form in Form if getattr(written, form.value) is not None)
    first, then, turns = None, written.never or written.eventually, 0
    if written.before is not None:
        first, then = atoms.clause(written.before.first), written.before.then
    elif written.within is not None:
        after = written.within.after
        first = None if after is None else atoms.clause(after)
        then, turns = written.within.then, written.within.turns
    assert then is not None
    return Property(
        id=id,
        says=written.says,
        form=form,
        then=atoms.clause(then),
        first=first,
        turns=turns,
        only=acts_of(written.only),
        ends=endings[written.ends] if written.ends else frozenset(),
    )


def sorts_of(endings: Sequence[Ending]) -> dict[str, frozenset[str]]:
    """Return the ids of the endings of each sort, and each id by itself."""
    found = {ending.id: frozenset({ending.id}) for ending in endings}
    for sort in SORTS:
        found[sort] = frozenset(ending.id for ending in endings if of_sort(ending, sort))
    return found


def of_sort(ending: Ending, sort: str) -> bool:
    """Say whether an ending is 'good', a 'purchase', or 'decided', as the outcome has it."""
    if sort == "good":
        return ending.good
    if sort == "purchase":
        return ending.sale == "purchase"
    return ending.good or ending.event in (Event.DECIDE, Event.SETTLE)


def acts_of(named: tuple[Act | Family, ...]) -> frozenset[Act]:
    """Return the acts that some acts and families come to.

    >>> sorted(acts_of((Act.TELL, Family.UNCLEAR)))
    [<Act.TELL: 'TELL'>, <Act.UNCLEAR: 'UNCLEAR'>]
    """
    acts = {name for name in named if isinstance(name, Act)}
    families = {name for name in named if isinstance(name, Family)}
    return frozenset(acts | {act for act in Act if family_of(act) in families})
