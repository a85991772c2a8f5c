"""A scenario that is weakened loses its proof, and a talk shows why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.buyer import buyer, react
from simulator.scenario.loader import load_scenario_text
from simulator.scenario.model import Clause, Event, Scenario
from simulator.study.places import findings
from simulator.study.proof.claims import claimed
from simulator.study.proof.safety import prove
from simulator.study.proof.search import Talks
from simulator.study.trace import Verdict
from tests.support import SMALL, persona

ENDINGS = """\
endings:
  kept:
    on: decide
    from: [where, fix, stand, choosing]
    when: {all: [{element: grid, at_least: agreed}, {element: aga, at_least: heard}]}
    good: true
    title: They kept the Grid
    says: [We keep it.]
  spot:
    on: decide
    from: [where, fix, stand]
    sale: purchase
    title: They bought on the spot
    says: [Then we buy.]
  fades: {on: drift, title: It fades, says: [So it goes.]}
"""
PROPERTIES = """\
properties:
  finance_first:
    says: Nobody decides to buy before finance has agreed.
    before: {first: {all: [{element: priya, at_least: agreed}]}, then: {all: [{stage: owning}]}}
  helen_asked:
    says: Nobody buys unless Helen has agreed.
    ends: purchase
    eventually: {all: [{element: helen, at_least: agreed}]}
  gates_hold:
    says: Nobody chooses before the rules were checked.
    before: {first: {all: [{gate: rules_checked}]}, then: {all: [{stage: choosing}]}}
  asked_for:
    says: The Grid is not looked into unless somebody asks or offers to work on it.
    before:
      first: {any: [{act: FAC_Q}, {act: COLLAB}, {act: SUMMARY}]}
      then: {all: [{element: grid, at_least: heard}]}
  hours_hidden:
    says: Data questions alone do not bring up the hours rule.
    only: [DISCOVERY_Q, SOCIAL]
    never: {all: [{element: hours, at_least: named}]}
  stays_on_the_line:
    says: The buyer never ends the call.
    never: {all: [{ending: ended_by_buyer}]}
  kept_needs_aga:
    says: The Grid is not kept unless Aga was heard.
    ends: kept
    eventually: {all: [{element: aga, at_least: heard}]}
  told_late:
    says: The buyer does not tell of Aga's illness before the problem is shared.
    before: {first: {all: [{gate: problem_shared}]}, then: {all: [{fact: asleep}]}}
"""
TEXT = (
    SMALL.replace("facts:", "dials: {hang_up: false}\nfacts:")
    .replace("hours: {kind: rule,", "hours: {kind: rule, hidden: true, unaided: unknown,")
    .replace(
        "asleep: {about: grid, target: workaround,",
        "asleep: {about: grid, from: fix, target: workaround,",
    )
    + ENDINGS
    + PROPERTIES
)
SOUND = load_scenario_text(TEXT, "depot.yaml").scenario


def text(old: str, new: str) -> Scenario:
    """The scenario with a word of its text changed."""
    assert old in TEXT
    return load_scenario_text(TEXT.replace(old, new, 1), "depot.yaml").scenario


def no_guard() -> Scenario:
    """The scenario with a compiler that forgot that a purchase needs all that is required."""
    endings = tuple(replace(e, clause=Clause()) if e.id == "spot" else e for e in SOUND.endings)
    return replace(SOUND, endings=endings)


def good(event: Event) -> Scenario:
    """The scenario with what comes about by itself called good."""
    endings = tuple(replace(e, good=e.good or e.event is event) for e in SOUND.endings)
    dials = replace(SOUND.dials, hang_up=True)
    return replace(SOUND, endings=endings, dials=dials)


NO_AGREEMENT = """\
gates: {agreement: {}, rules_checked: {all: [{element: hours, at_least: agreed}]}}
stages:
  - {id: where, phase: A, title: A, gates: [problem_shared]}
  - {id: fix, phase: B, title: B, gates: [agreement]}
  - {id: stand, phase: C, title: C, gates: [agreement]}
  - {id: choosing, phase: D, title: D}
  - {id: owning, phase: E, title: E}
"""

MUTATIONS = {
    "a purchase asks for nothing": (no_guard, "aga"),
    "hanging up is good": (lambda: good(Event.HANG_UP), "pushed"),
    "drifting is good": (lambda: good(Event.DRIFT), "idle"),
    "a good ending asks for nothing": (
        lambda: text(
            "when: {all: [{element: grid, at_least: agreed}, {element: aga, at_least: heard}]}",
            "when: {}",
        ),
        "pressed",
    ),
    "half of its condition is gone": (
        lambda: text(
            "[{element: grid, at_least: agreed}, {element: aga, at_least: heard}]",
            "[{element: grid, at_least: agreed}]",
        ),
        "kept_needs_aga",
    ),
    "finance is not required any more": (
        lambda: text(
            "    name: Priya Nair\n    role: finance director\n    required: true\n",
            "    name: Priya Nair\n",
        ),
        "finance_first",
    ),
    "Helen is not required any more": (
        lambda: text("name: Helen Marsh\n    required: true", "name: Helen Marsh"),
        "helen_asked",
    ),
    "a gate looks at nothing": (
        lambda: text(
            "endings:\n",
            NO_AGREEMENT + "endings:\n",
        ),
        "gates_hold",
    ),
    "what was hidden is not": (
        lambda: text("hours: {kind: rule, hidden: true,", "hours: {kind: rule,"),
        "hours_hidden",
    ),
    "the dial for hanging up is turned": (
        lambda: text("hang_up: false", "hang_up: true"),
        "stays_on_the_line",
    ),
    "it moves by itself": (
        lambda: text("name: the Grid,", "name: the Grid, unaided: heard,"),
        "asked_for",
    ),
    "a fact is told from the start": (lambda: text("from: fix, target", "target"), "told_late"),
}


def claim(scenario: Scenario, id: str):
    asked, claims = claimed(scenario)
    return asked, next(c.property for c in claims if c.property.id == id)


@pytest.mark.parametrize("id", [c.property.id for c in claimed(SOUND)[1]])
def test_the_scenario_is_proved_as_it_stands(id):
    scenario, property = claim(SOUND, id)

    assert prove(scenario, property, 1 << 18).proved


@pytest.mark.parametrize("what", list(MUTATIONS))
def test_a_weakened_scenario_loses_its_proof_and_a_talk_shows_it(what):
    make, id = MUTATIONS[what]
    scenario, property = claim(make(), id)
    who = buyer(scenario, persona())

    proof = prove(scenario, property, limit=1 << 18)
    found = Talks(who, property).broken()

    assert not proof.proved
    assert found is not None
    state, done = who.start(), []
    for move in found.moves:
        state = react(who, state, move).state
        done.append((move, state))
    judged = findings(replace(who, scenario=replace(scenario, properties=(property,))), done)
    assert judged[0].verdict is Verdict.VIOLATED
