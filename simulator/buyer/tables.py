"""A scenario with a persona: the tables that one buyer runs on, made once and then only read.

Traits become thresholds and timing here and nowhere else; the rest of the room never looks at a
trait. All figures are this project's own settings, chosen so that talks end as their scenario
says; none is a measurement of people.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator.buyer.machine import Path, Table
from simulator.buyer.sets import Elements, Facts, elements_of, facts_of
from simulator.buyer.state import TOP, BuyerState
from simulator.buyer.truth import Question, Test, question, test
from simulator.language.acts import Act
from simulator.scenario.model import Element, Event, Kind, Persona, Scenario


class Effect(NamedTuple):
    """What an act does to the buyer by itself: changes of trust, warmth and strain."""

    trust: int = 0
    warmth: int = 0
    strain: int = 0


EFFECTS: dict[Act, Effect] = {
    Act.FAC_Q: Effect(trust=1, strain=-1),
    Act.SUMMARY: Effect(trust=1, strain=-1),
    Act.REFLECT: Effect(trust=1),
    Act.AUTONOMY: Effect(trust=1, strain=-2),
    Act.PERMISSION: Effect(strain=-1),
    Act.COLLAB: Effect(trust=1),
    Act.AFFIRM: Effect(trust=1, warmth=1),
    Act.CANDOUR: Effect(trust=2, strain=-1),
    Act.INFO: Effect(trust=1),
    Act.RECOMMEND: Effect(trust=1),
    Act.SOCIAL: Effect(warmth=1),
    Act.QUALIFY_Q: Effect(trust=-1, strain=1),
    Act.TELL: Effect(trust=-1, strain=1),
    Act.PITCH: Effect(trust=-1, strain=2),
    Act.PITCH_Q: Effect(trust=-1, strain=2),
    Act.DISCOUNT: Effect(trust=-1, strain=2),
    Act.CLOSE_TRICK: Effect(trust=-2, strain=2),
    Act.PRESSURE: Effect(trust=-2, strain=2),
    Act.DISPARAGE: Effect(trust=-2, strain=2),
    Act.CONFRONT: Effect(trust=-2, strain=2),
    Act.BYPASS: Effect(trust=-3, warmth=-1, strain=2),
    Act.HIDE_SOCIAL: Effect(warmth=1),
    Act.HIDE_CHECKIN: Effect(warmth=1),
    Act.HIDE_DEFER: Effect(warmth=1),
    Act.HIDE_VAGUE: Effect(trust=-1),
}
NOTHING = Effect()
OLD_FRIEND = 2
"""Warmth with which an account begins that has been visited for years."""
LEAVE = 2
"""Weeks by which a round of asking takes longer where the contact has to get leave for it."""


@dataclass(frozen=True, slots=True)
class Buyer:
    """What `react` runs on. `strain_limit` ends the call, `missed_limit` is how many turns a ready
    buyer waits to be asked, `idle_limit` how many meetings may set nothing in motion,
    `meeting_trust` the trust it takes to grant another, `reticent` that only a hooked act earns
    trust, `volunteers` that the buyer adds a fact unasked. `asks` is, by event and stage, what the
    path reads, as tests; a path put in its place must read the same. `gap` is the fewest weeks
    between two meetings, `leave` the weeks that errands take on top, `sore` the strain from which
    on a matter is left lying for longer,
    `chatters` that small talk brings up facts, `moments` of each whether its time has come."""

    scenario: Scenario
    persona: Persona
    elements: tuple[Element, ...]
    sets: Elements
    facts: Facts
    path: Path
    asks: Mapping[Event, Sequence[Question]]
    strain_limit: int
    missed_limit: int
    idle_limit: int
    meeting_trust: int
    reticent: bool
    volunteers: bool
    turns: int
    gap: int
    leave: int
    sore: int
    chatters: bool
    moments: tuple[Test, ...] = ()

    def start(self) -> BuyerState:
        """Return the state before the first word."""
        traits = self.persona.traits
        return BuyerState(
            stage=0,
            status=tuple(int(element.starts) for element in self.elements),
            trust=5 - traits.guardedness,
            warmth=min(TOP, 2 * traits.warmth + (OLD_FRIEND if self.scenario.years else 0)),
            patience=self.turns,
            dug=1 if self.scenario.years else 0,
        )


def buyer(scenario: Scenario, persona: Persona) -> Buyer:
    """Return the buyer that a persona makes of a scenario."""
    traits = persona.traits
    path = Table(scenario)
    stages = range(len(scenario.stages))
    return Buyer(
        scenario=scenario,
        persona=persona,
        elements=tuple(_with_power(element, traits.power) for element in scenario.elements),
        sets=elements_of(scenario),
        facts=facts_of(scenario),
        path=path,
        asks={e: [question(scenario, path.reads(stage, e)) for stage in stages] for e in Event},
        strain_limit=5 + traits.tolerance,
        missed_limit=6 - traits.indecision,
        idle_limit=2 if traits.warmth < 3 else 3,
        meeting_trust=2 if traits.guardedness < 3 else 3,
        reticent=traits.guardedness >= 3,
        volunteers=traits.talkativeness >= 3,
        turns=max(4, scenario.time.turns + 2 * (traits.patience - 2)),
        gap=scenario.time.gap + (traits.indecision >= 3),
        leave=LEAVE if traits.power == 0 else 0,
        sore=1 + traits.tolerance,
        chatters=traits.talkativeness >= 4,
        moments=tuple(test(scenario, moment.when) for moment in scenario.moments),
    )


def _with_power(element: Element, power: int) -> Element:
    """A powerful contact answers for rules and is answered sooner; one with no power has to take
    criteria home."""
    sooner = element.weeks_facilitated - (power >= 4)
    element = replace(element, weeks_facilitated=max(1, sooner))
    if power >= 4 and element.kind is Kind.RULE:
        return replace(element, here=True)
    if power == 0 and element.kind is Kind.CRITERION:
        return replace(element, here=False)
    return element
