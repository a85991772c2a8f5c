"""What is said of the library, and of what could only be checked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from simulator.buyer import buyer, react
from simulator.engine import engine
from simulator.scenario.loader import load_persona, load_scenario, load_scenario_text
from simulator.scenario.model import Atom, Clause
from simulator.scenario.properties import Form, Property
from simulator.study.proof.claims import claimed
from simulator.study.proof.report import CHECKED, IMPOSSIBLE, PROVED, REACHED, report
from simulator.study.proof.safety import prove
from simulator.study.proof.search import Talks
from simulator.study.proof.typed import typed
from tests.library import SCENARIOS
from tests.support import persona

BAKERY = (Path(__file__).parents[3] / "docs/examples/bakery.yaml").read_text("utf-8")
LATER = """\
  later:
    says: Omar is not heard of in the first meeting.
    before: {first: {all: [{meetings: 2}]}, then: {all: [{element: omar, at_least: heard}]}}
"""


@pytest.mark.parametrize("id", list(SCENARIOS))
def test_every_claim_of_the_library_is_proved(id):
    scenario, claims = claimed(SCENARIOS[id])

    assert [c.property.id for c in claims if not prove(scenario, c.property).proved] == []


@pytest.mark.parametrize(
    ("id", "ending", "most"),
    [
        ("order_desk", "stayed_with_incumbent", 7),
        ("small_practice", "small_fix", 4),
        ("comfortable_account", "parked_with_a_date", 10),
    ],
)
def test_a_short_talk_leads_to_a_good_ending_and_none_is_shorter_than_its_bound(id, ending, most):
    scenario = load_scenario(id).scenario
    index = [e.id for e in scenario.endings].index(ending)
    asked = replace(scenario, atoms=(*scenario.atoms, Atom("ending", (index,))))
    never = Property(ending, "", Form.NEVER, Clause(need=1 << len(scenario.atoms)))
    who = buyer(asked, load_persona(scenario.personas[0]))

    found = Talks(who, never).broken()

    assert found is not None
    assert found.least <= len(found.moves) <= most
    state = who.start()
    for move in found.moves:
        state = react(who, state, move).state
    assert state.ending == ending


def test_a_report_tells_what_is_proved_reached_out_of_reach_and_only_checked():
    scenario = load_scenario_text(BAKERY + LATER, "bakery.yaml").scenario

    found = report(scenario, [persona()], frozenset({"kept"}))

    verdicts = {answer.id: answer.verdict for answer in found.answers}
    assert verdicts.pop("later") == CHECKED
    assert set(verdicts.values()) == {PROVED}
    ways = {way.ending: way.verdict for way in found.ways}
    assert ways.pop("kept") == REACHED
    assert set(ways.values()) == {IMPOSSIBLE}
    assert found.sound
    checked = next(answer for answer in found.answers if answer.id == "later")
    assert checked.depth >= 2
    assert not checked.proof.proved


def test_a_good_ending_of_the_scenarios_own_that_nobody_can_reach_is_no_sound_scenario():
    asked = BAKERY.replace("{all: [{element: book, at_least: agreed}]}", "{all: [{spent: 1}]}", 1)
    scenario = load_scenario_text(asked, "bakery.yaml").scenario

    found = report(replace(scenario, properties=()), [persona()], frozenset({"kept"}))

    assert {way.ending: way.verdict for way in found.ways}["kept"] == IMPOSSIBLE
    assert not found.sound


@pytest.mark.parametrize(
    ("id", "who", "ending", "otherwise"),
    [
        ("order_desk", "guarded_operations", "stayed_with_incumbent", 0),
        ("comfortable_account", "warm_veteran", "bought_well", 1),
        ("small_practice", "anxious_newcomer", "left_alone", 0),
    ],
)
def test_lines_to_type_lead_where_the_moves_lead(id, who, ending, otherwise):
    scenario = load_scenario(id).scenario
    ready = engine(scenario, load_persona(who))
    index = [e.id for e in scenario.endings].index(ending)
    asked = replace(scenario, atoms=(*scenario.atoms, Atom("ending", (index,))))
    never = Property("", "", Form.NEVER, Clause(need=1 << len(scenario.atoms)))
    found = Talks(replace(ready.buyer, scenario=asked), never).broken()
    assert found is not None

    lines = typed(ready, found.moves)
    state = ready.start().state
    for line, move in zip(lines, found.moves, strict=True):
        said = line.reads and line.act
        state = (ready.step(state, line.text) if said else ready.move(state, move)).state

    assert state.buyer.ending == ending
    assert sum(not line.reads for line in lines) <= otherwise
    assert lines[-1].act == "DECISION_ASK"
