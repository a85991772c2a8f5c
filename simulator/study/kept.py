"""A measured difficulty as it is kept beside a scenario, and whether it still holds.

What is kept hangs on what moves the buyer, not on the words said: a line can be worded better and
the measurement stands. With it go a few of the talks that were counted; played again they must end
as they did, which tells a changed engine from an unchanged one in a moment.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, is_dataclass
from enum import Enum
from typing import Any, NamedTuple

from simulator.buyer import buyer
from simulator.scenario.model import Element, Persona, Scenario
from simulator.study.difficulty import Measured
from simulator.study.intervals import Interval
from simulator.study.ladder import LADDER, RUNGS, rung
from simulator.study.league import play
from simulator.study.standings import Standing

FORMAT = 1
AGAIN = (30, 40, 50)
"""Rungs of which the first talk with each persona is kept: where endings differ most easily."""

MOVED = (
    "id", "kind", "name", "required", "hidden", "starts", "opens_to", "since", "trust", "here",
    "agree_acts", "agree_targets", "weeks_alone", "weeks_facilitated", "unaided", "closes",
    "surprise",
)  # fmt: skip
"""Fields of an element that decide how a talk of moves goes."""


class Witness(NamedTuple):
    """A talk that was counted: persona, seller, and how it ended and when. Its seed is 0."""

    persona: str
    seller: str
    ending: str
    weeks: int
    moves: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A measurement. `digest` is of what it hangs on; `seeds` how many a rung had."""

    scenario: str
    digest: str
    seeds: int
    measured: Measured
    witnesses: tuple[Witness, ...]


def keep(scenario: Scenario, who: Sequence[Persona], seeds: int, measured: Measured,
         found: Sequence[Standing]) -> Kept:  # fmt: skip
    """Return a measurement to keep, with the standings it was made from."""
    wanted = {rung(skill) for skill in AGAIN}
    witnesses = tuple(
        Witness(one.persona, one.bot, first.ending, first.weeks, first.moves)
        for one in found
        if one.bot in wanted
        for first in one.outcomes[:1]
    )
    return Kept(scenario.id, hangs_on(scenario, who), seeds, measured, witnesses)


def strayed(kept: Kept, scenario: Scenario, who: Sequence[Persona]) -> str:
    """Return why a measurement is no longer one of this scenario, '' if it is."""
    if kept.digest != hangs_on(scenario, who):
        return "the scenario, its personas or the ladder have changed since"
    people = {persona.id: persona for persona in who}
    for witness in kept.witnesses:
        if witness.persona not in people or witness.seller not in LADDER:
            return "it was measured with other personas or sellers"
        again = play(buyer(scenario, people[witness.persona]), witness.seller, 0)
        if (again.ending, again.weeks, again.moves) != witness[2:]:
            return f"{witness.seller} with {witness.persona} now ends otherwise ({again.ending})"
    return ""


def hangs_on(scenario: Scenario, who: Sequence[Persona]) -> str:
    """Return 16 hex digits over what decides how a talk of moves goes."""
    parts = [
        scenario.dials, scenario.time, scenario.stages, scenario.atoms,
        scenario.gates, scenario.years, scenario.dead, scenario.names.buyer,
        [[e.id, e.event, e.sources, e.clause, e.to, e.sale, e.good] for e in scenario.endings],
        [[f.id, f.about, f.target, f.plain, f.trust, f.since, f.belief is not None]
         for f in scenario.facts],
        [_moved(element) for element in scenario.elements],
        [[m.id, m.when, m.asks, m.speaks, m.answers, m.honest, m.targets]
         for m in scenario.moments],
        [[persona.id, persona.traits] for persona in who],
        RUNGS,
    ]  # fmt: skip
    text = json.dumps(_plain(parts), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _moved(element: Element) -> list[object]:
    """Return an element without its words."""
    opening = element.opportunity
    parts = [getattr(element, name) for name in MOVED]
    return [*parts, opening and opening.trust, element.risk is not None]


def encode(kept: Kept) -> str:
    """Return a measurement as the text of its file."""
    data = {"format": FORMAT, "made_by": "buysim league --keep", **_plain(kept)}
    data["measured"]["rungs"] = list(RUNGS)
    return json.dumps(data, indent=1) + "\n"


def decode(text: str) -> Kept | None:
    """Return the measurement of such a text, or None if it is none of this version."""
    try:
        data = json.loads(text)
        if data["format"] != FORMAT or data["measured"]["rungs"] != list(RUNGS):
            return None
        told = data["measured"]
        low, high = told["interval"]
        measured = Measured(
            tuple(map(float, told["shares"])), float(told["skill"]),
            Interval(float(low), float(high)), int(told["talks"]),
        )  # fmt: skip
        witnesses = tuple(Witness(*one) for one in data["witnesses"])
        return Kept(data["scenario"], data["digest"], int(data["seeds"]), measured, witnesses)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _plain(value: Any) -> Any:
    """Return plain data, sets in order."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(_plain(one) for one in value)
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value) and not isinstance(value, type):
        return _plain(asdict(value))
    return value
