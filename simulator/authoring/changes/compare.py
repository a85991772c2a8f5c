"""Two compiled scenarios to the changes between them, the most consequential first.

One part of a scenario that differs is one change, however many of its fields do. What follows from
another change (a gate for all of a kind that waits for a newcomer) is told there and not again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from simulator.authoring.changes.asks import STATUSES, Asks, told
from simulator.authoring.changes.groups import Group
from simulator.authoring.changes.order import moved
from simulator.authoring.changes.places import Where, place
from simulator.authoring.changes.same import with_ids_of
from simulator.authoring.changes.sentences import kind_of, sentence, shown
from simulator.authoring.changes.view import Part, Subject, View, view
from simulator.authoring.changes.wording import Rewording, counted, reworded
from simulator.authoring.changes.words import CALLED, FIELDS, PARTS
from simulator.diagnostics import Location
from simulator.scenario.model import Scenario


@dataclass(frozen=True, slots=True)
class Change:
    """One part of a scenario that differs.

    `subject` names it to the author ("elements.graham"), `who` to a reader ("Graham Tolland");
    `said` are sentences that go on from `who`. `where` is its place in the new file, or in the old
    one if it is gone. `lines` are its texts that were reworded.
    """

    group: Group
    subject: str
    who: str
    said: tuple[str, ...]
    where: Location
    lines: tuple[Rewording, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """Two views, the names of all elements, and those that conditions on a kind take in on both
    sides."""

    one: View
    two: View
    names: Mapping[str, str]
    stable: frozenset[str]


def changes(old: Scenario, new: Scenario, before: Where, after: Where) -> tuple[Change, ...]:
    """Return what differs for the trainee; `before` and `after` find places in the two files."""
    same = with_ids_of(old, new)
    one, two = view(same), view(new)
    names = {e.id: e.name for scenario in (same, new) for e in scenario.elements}
    pair = Pair(one, two, names, _stable(one, two))
    found = [
        change
        for subject in dict.fromkeys([*two, *one])
        if (change := _differing(subject, pair, after if subject in two else before))
    ]
    for table, id, said in moved(same, new):
        subject = Subject(table, id)
        where = after((table, id))
        who = _who(subject, names)
        found.append(Change(Group.ORDER, _called(subject), who, (said,), where))
    return tuple(sorted(found, key=lambda change: (change.group, change.where)))


def _stable(one: View, two: View) -> frozenset[str]:
    rest = ("kind", "required", "closes")
    return frozenset(
        subject.id
        for subject, part in two.items()
        if subject.table == "elements" and subject in one
        if all(part.fields[name] == one[subject].fields[name] for name in rest)
    )


def _differing(subject: Subject, pair: Pair, where: Where) -> Change | None:
    old, new = pair.one.get(subject), pair.two.get(subject)
    if old is None or new is None:
        return _came_or_went(subject, old, new, pair, where)
    fields = [n for n in new.fields if not _alike(old.fields[n], new.fields[n], pair.stable)]
    lines = reworded(old.texts, new.texts)
    if not fields and not lines:
        return None
    said = [_sentence(subject, name, old, new, pair.names) for name in fields]
    if {"kind", "required"} & set(fields):
        said += _waiting(subject.id, pair.two)
    if lines:
        said.append(counted(lines))
    group = min([FIELDS[subject.table, name][0] for name in fields] or [Group.WORDING])
    at = place(subject, fields, lines, where)
    return Change(group, _called(subject), _who(subject, pair.names), tuple(said), at, lines)


def _came_or_went(
    subject: Subject, old: Part | None, new: Part | None, pair: Pair, where: Where
) -> Change:
    part = new or old
    assert part is not None
    group, came, went = PARTS[subject.table]
    lines = reworded(old.texts if old else {}, new.texts if new else {})
    first = (came if new else went).format(
        what=_what(subject, part),
        asks=told(part.fields["clause"], pair.names) if subject.table == "gates" else "",
        count=counted(lines) if subject.table == "lines" else "",
    )
    waiting = _waiting(subject.id, pair.two) if new and subject.table == "elements" else []
    at = place(subject, (), (), where)
    return Change(group, _called(subject), _who(subject, pair.names), (first, *waiting), at, lines)


def _alike(old: Any, new: Any, stable: frozenset[str]) -> bool:
    if isinstance(old, Asks) and isinstance(new, Asks):
        one, two = old.within(stable), new.within(stable)
        return one == two or (one.implies(two) and two.implies(one))
    if isinstance(old, tuple) and old and isinstance(old[0], tuple):
        return _told_alike(old, new, stable)
    return bool(old == new)


def _told_alike(old: Any, new: Any, stable: frozenset[str]) -> bool:
    """Say whether texts are told on the same conditions; rewording is told elsewhere."""
    one, two = dict(old), dict(new)
    if any(not _alike(one[says], two[says], stable) for says in one.keys() & two.keys()):
        return False
    went = [asked for says, asked in old if says not in two]
    came = [asked for says, asked in new if says not in one]
    return len(went) != len(came) or all(
        _alike(asked, again, stable) for asked, again in zip(went, came, strict=True)
    )


def _sentence(subject: Subject, name: str, old: Part, new: Part, names: Mapping[str, str]) -> str:
    return sentence(FIELDS[subject.table, name][1], name, old.fields[name], new.fields[name], names)


def _what(subject: Subject, part: Part) -> str:
    """Return what a part is, in a few words."""
    fields = part.fields
    if subject.table == "elements":
        traits = [name for name in ("required", "hidden") if fields[name]]
        role = [fields["role"]] if fields["role"] else []
        return ", ".join([kind_of(fields["kind"]), *role, *traits])
    if subject.table == "endings":
        good = "a good ending" if fields["good"] else "an ending"
        return f"{good}, when {shown(fields['event'], {})}"
    return ""


def _waiting(id: str, two: View) -> list[str]:
    """Return which gates wait for an element now."""
    gates = [
        subject.id
        for subject, part in two.items()
        if subject.table == "gates"
        for want in part.fields["clause"].all
        if want.op in STATUSES and id in want.ids and not want.many
    ]
    wait = "this gate waits" if len(gates) == 1 else "these gates wait"
    return [f"{wait} for it: {', '.join(dict.fromkeys(gates))}"] if gates else []


def _who(subject: Subject, names: Mapping[str, str]) -> str:
    if subject.table == "elements":
        return names[subject.id]
    return CALLED.get(subject.table, "").format(subject.id)


def _called(subject: Subject) -> str:
    return f"{subject.table}.{subject.id}" if subject.id else subject.table
