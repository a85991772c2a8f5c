"""Every text of a scenario by its place, and the scenario with its texts in other words.

A place is the way to a text in the author's file ("elements.ken.heard"); where several texts stand
at one place they are told apart by what they say, so another order changes nothing. Names are no
texts: sellers type them, and the understanding goes by them. What the buyer says from a persona's
lines and from the phrase book that ships is here as well, or half of a talk would stay as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from simulator.scenario.model import Epilogue, Persona, Scenario

Say = Callable[[str, str], str]
"""Gives another wording for the text at a place."""
_Part = TypeVar("_Part")

PLACES = {
    "fact": "facts.{}.says",
    "moment": "moments.{}.says",
    "ending": "endings.{}.says",
    "opportunity": "elements.{}.opportunity.says",
}
FIELDS: Mapping[str, tuple[str, ...]] = {
    "stages": ("title",),
    "elements": ("role", "condition", "later"),
    "moments": ("about", "aside"),
    "excellence": ("says",),
    "endings": ("title",),
}
INNER: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("elements", "opportunity"): {"what": "opportunity.what", "elsewhere": "opportunity.elsewhere"},
    ("elements", "risk"): {"told": "risk.told", "kept": "risk.kept"},
    ("facts", "belief"): {name: f"belief.{name}" for name in ("truth", "used", "kept")},
}
LATER = {"stood": "later.stood", "gave_in": "later.gave_in"}


class Text(NamedTuple):
    """A text and its place."""

    place: str
    text: str


def digest(text: str) -> str:
    """Return 8 hex digits over a text, whatever its line breaks.

    >>> digest("Yes,  then.") == digest("Yes, then.")
    True
    """
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:8]


def place_of(key: str) -> str:
    """Return the place of a line by the key that the buyer looks it up with.

    >>> place_of("element.heard@ken"), place_of("belief.righted@old"), place_of("social.thanks")
    ('elements.ken.heard', 'facts.old.belief.righted', 'lines.social.thanks')
    """
    situation, at, id = key.partition("@")
    if not at:
        return f"lines.{situation}"
    if situation in PLACES:
        return PLACES[situation].format(id)
    table, _, name = situation.partition(".")
    inside = f"belief.{name}" if table == "belief" else name
    return f"{ {'element': 'elements', 'belief': 'facts'}.get(table, 'moments') }.{id}.{inside}"


def texts(
    scenario: Scenario, personas: Mapping[str, Persona], book: Mapping[str, Any]
) -> list[Text]:
    """Return every text of a scenario and of those who may speak it, each once."""
    found: dict[Text, None] = {}

    def keep(place: str, text: str) -> str:
        found.setdefault(Text(place, text))
        return text

    said(scenario, keep)
    for persona in personas.values():
        spoken(persona, book, keep)
    return list(found)


def said(scenario: Scenario, say: Say) -> Scenario:
    """Return the scenario in other words. Its digest tells of them too."""
    parts: dict[str, Any] = {
        table: tuple(_part(table, part, say) for part in getattr(scenario, table))
        for table in ("stages", "elements", "facts", "moments", "excellence", "endings")
    }
    lines = {
        key: tuple(say(place_of(key), line) for line in lines)
        for key, lines in scenario.lines.items()
    }
    return replace(
        scenario,
        title=say("title", scenario.title),
        briefing=say("briefing", scenario.briefing),
        lines=lines,
        **parts,
    )


def spoken(persona: Persona, book: Mapping[str, Any], say: Say) -> Persona:
    """Return a persona in other words; what it has from the book goes by the book's place."""
    lines: dict[str, tuple[str, ...]] = {}
    for key, own in persona.lines.items():
        place = f"phrasebook.{key}" if own == book.get(key) else f"personas.{persona.id}.{key}"
        lines[key] = tuple(say(place, line) for line in own)
    return replace(persona, lines=lines)


def _part(table: str, part: _Part, say: Say) -> _Part:
    one: Any = part
    at = f"{table}.{one.id}"
    changed: dict[str, Any] = {
        name: _worded(say, f"{at}.{name}", getattr(one, name)) for name in FIELDS.get(table, ())
    }
    for (where, name), places in INNER.items():
        inner = getattr(one, name) if where == table else None
        if inner is not None:
            changed[name] = replace(inner, **dict(_inner(inner, at, places, say)))
    if table == "moments":
        changed |= dict(_inner(one, at, LATER, say))
    if table == "endings":
        for name in ("epilogue", "next_call"):
            changed[name] = tuple(
                Epilogue(_worded(say, f"{at}.{name}", view.says), view.when)
                for view in getattr(one, name)
            )
    done: _Part = replace(one, **changed)
    return done


def _inner(part: Any, at: str, places: Mapping[str, str], say: Say) -> Iterator[tuple[str, str]]:
    for name, place in places.items():
        yield name, _worded(say, f"{at}.{place}", getattr(part, name))


def _worded(say: Say, place: str, text: str) -> str:
    return say(place, text) if text else text
