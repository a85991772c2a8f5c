"""Two values of a field to a sentence: values in words, and which way they differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from simulator.authoring.changes.asks import Asks, told
from simulator.authoring.changes.words import CHOICES, EVENTS
from simulator.scenario.model import Event, Kind, Status


def sentence(template: str, field: str, old: Any, new: Any, names: Mapping[str, str]) -> str:
    """Return a sentence of `FIELDS` about two values of a field."""
    known = {"old": shown(old, names), "new": shown(new, names)}
    if isinstance(old, frozenset) and isinstance(new, frozenset):
        known["change"] = _change(old, new)
    if isinstance(old, Asks) and isinstance(new, Asks):
        known["stricter"] = stricter(old, new)
    if type(new) is int and type(old) is int:
        up = new > old
        known |= {"more": "harder" if up else "easier", "much": "more" if up else "less"}
        known["fast"] = "faster" if up else "slower"
    if field in CHOICES:
        known[field] = CHOICES[field][0 if new else 1]
    if field in SPECIAL:
        known[field] = SPECIAL[field](old, new)
    return template.format_map(known)


def stricter(old: Asks, new: Asks) -> str:
    """Return whether a condition asks for more or for less than it did."""
    if new.implies(old) and not old.implies(new):
        return "tightened"
    if old.implies(new) and not new.implies(old):
        return "loosened"
    return "changed"


def shown(value: Any, names: Mapping[str, str]) -> str:
    """Return a value in words."""
    if isinstance(value, Asks):
        return told(value, names)
    if isinstance(value, Kind):
        return kind_of(value)
    if isinstance(value, Event):
        return EVENTS[value]
    if isinstance(value, Status):
        return value.name.lower()
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "nobody"
    return names.get(str(value), str(value)) or "nothing"


def kind_of(kind: Kind) -> str:
    """Return a kind of element as it is spoken of."""
    if kind is Kind.STAKEHOLDER:
        return "a person"
    return f"an {kind}" if kind.value[0] in "aeiou" else f"a {kind}"


def _change(old: frozenset[Any], new: frozenset[Any]) -> str:
    came, went = sorted(map(str, new - old)), sorted(map(str, old - new))
    parts = [f"now also {', '.join(came)}"] if came else []
    return "; ".join([*parts, *([f"no longer {', '.join(went)}"] if went else [])])


def _surprise(old: str, new: str) -> str:
    if not new:
        return f"no longer turns up late at stage '{old}', blocking"
    before = f"; before, at '{old}'" if old else ""
    return f"turns up late at the door of stage '{new}', blocking, if nobody asked{before}"


def _opportunity(old: Any, new: Any) -> str:
    if old is None or new is None:
        return "has an opening for something else now" if new else "has no opening any more"
    if old[0] == new[0]:
        return f"its opening goes by other names: {_change(old[1], new[1])}"
    what = "harder" if new[0] > old[0] else "easier"
    return f"its opening is {what} to come upon: it takes trust {new[0]}, not {old[0]}"


def _belief(old: Any, new: Any) -> str:
    if old is None or new is None:
        return "they believe it, and it is not so" if old is None else "it is so now"
    return f"the false belief goes by other words: {_change(old, new)}"


def _sale(old: str, new: str) -> str:
    return "is a purchase now" if new == "purchase" else "is no purchase any more"


SPECIAL: Mapping[str, Callable[[Any, Any], str]] = {
    "surprise": _surprise,
    "opportunity": _opportunity,
    "belief": _belief,
    "sale": _sale,
}
