"""What the fourth essay asks for, on the buyer's excellence: readiness before any choice."""

from __future__ import annotations

import pytest

from simulator.authoring.lint import lint
from simulator.buyer import buyer, outcome, react, say
from simulator.dialogue import Dialogue, Speaker
from simulator.engine import engine
from simulator.language import interpret
from simulator.language.acts import Act, Family, Phase, Target
from simulator.language.gazetteer import Gazetteer
from simulator.reports.text import debrief_text
from simulator.scenario.kinds import MANNERS
from simulator.scenario.loader import load_scenario_text
from simulator.scenario.model import Kind, Status
from simulator.study.bots import BOTS, run
from simulator.study.debrief import debrief
from simulator.study.talk import begin
from tests.library import SCENARIOS
from tests.requirements.sellers import DECIDE, NEXT_STEP, PERSONAS, order_desk, worked
from tests.support import SMALL, at, persona, play, ready, small, with_status

EVERYBODY = [
    pytest.param(id, name, id=f"{id} {name}") for id in SCENARIOS for name in sorted(PERSONAS)
]
ONES_OWN_DATE = [
    (
        "We have to be live by March.",
        "You said March; who else would need to be asked before then?",
    ),
    ("We have to be live by March.", "If March is your date, what has to be settled first?"),
]


def all_but(who, **levels):
    """Everything a purchase needs, but for the elements named."""
    closed = {e.id: int(e.closes) for e in who.elements if e.required}
    return with_status(who, **{**closed, **levels})


@pytest.mark.parametrize("wanted", [(), ("callum", "des"), ("callum", "des", "keyed_once")])
def test_the_grade_of_an_ending_is_the_share_of_the_buyers_own_wishes_that_came_true(wanted):
    who = order_desk()
    staying = {"blue_sheet": "agreed", "restore": "agreed", "callum": "agreed",
               "maureen": "agreed", "joost": "heard"}  # fmt: skip
    state = react(who, worked(who, {**staying, **dict.fromkeys(wanted, "agreed")}), DECIDE).state
    found = outcome(who.scenario, state)
    met = [came for _, came in found.excellence]

    assert found.grade == sum(met) / len(met) > 0


@pytest.mark.parametrize(("id", "name"), EVERYBODY)
@pytest.mark.parametrize("bot", ["pusher", "polite_pitcher"])
def test_pushing_comes_to_no_decision_of_the_buyers(id, name, bot):
    who = buyer(SCENARIOS[id], PERSONAS[name])
    outcomes = [run(who, BOTS[bot], seed).outcome for seed in range(5)]

    assert not any(found.decided or found.purchase for found in outcomes)


@pytest.mark.parametrize("id", list(SCENARIOS))
def test_the_buyer_gets_as_far_as_choosing_without_a_word_about_the_product(id):
    who = buyer(SCENARIOS[id], persona())
    needed = {e.id: e.closes.name.lower() for e in who.elements if e.required}
    state = worked(who, needed)

    assert who.scenario.stages[state.stage].phase is Phase.CHOOSING


def test_the_debrief_shows_which_gates_hold_and_which_are_open():
    found = debrief(begin(engine(small(), persona(), 3)).say("Who has to live with the rota?"))
    text = " ".join(debrief_text(found).split())

    assert {gate.held for gate in found.gates} == {False}
    assert "Gates that hold: none" in text
    assert "Gates still open, and what each waits for: problem shared: " in text


@pytest.mark.parametrize("kind", ["incumbent", "workaround", "rule", "fallout", "criterion"])
def test_a_company_that_lacks_a_kind_of_part_is_pointed_out_to_its_author(kind):
    rows = [r for r in SMALL.splitlines(keepends=True) if f"kind: {kind}" not in r]
    text = "".join(rows)
    if kind == "workaround":
        text = "".join(r for r in rows if "about: grid" not in r)
        text = text.replace("{all: [{element: grid, at_least: heard}]}", "{all: []}")
    found = [d.message for d in lint(load_scenario_text(text, "s.yaml")) if d.code == "BF305"]

    assert found == [f"there is no {kind} in this company"]


def test_every_kind_of_part_has_a_question_that_opens_it():
    assert set(MANNERS) == set(Kind)
    assert all(manner.opens_to for manner in MANNERS.values())


def test_a_cost_that_nobody_owns_is_a_reason_to_stay():
    who = ready()
    state = at(who, stage=2, trust=10, status=all_but(who, swaps=int(Status.HEARD)))
    refused = react(who, state, DECIDE)

    assert [tuple(cue) for cue in refused.cues] == [("decision.early", "swaps")]
    assert not refused.state.ending


def test_asking_again_and_again_does_not_outweigh_a_cost_that_nobody_owns():
    who = ready()
    state = at(who, stage=2, trust=10, status=all_but(who, swaps=int(Status.HEARD)))
    after = play(who, [DECIDE] * 40, state).state

    assert after.ending == "no_decision"


@pytest.mark.parametrize(("before", "line"), ONES_OWN_DATE)
def test_a_date_of_the_buyers_own_can_be_spoken_of_without_pressing(before, line):
    said = Dialogue().say(Speaker.BUYER, before)

    assert interpret(line, said, Gazetteer()).family is not Family.PUSHING


def test_what_one_person_reports_brings_up_others_and_they_can_be_gone_into():
    scenario = order_desk().scenario
    names = {e.id: e.name.split()[0] for e in scenario.elements if e.kind == "stakeholder"}
    implied = [
        (key, other)
        for key, lines in scenario.lines.items()
        if key.startswith("element.") and "@" in key
        for other, name in names.items()
        if other != key.partition("@")[2] and any(name in line for line in lines)
    ]
    who = order_desk()
    state = worked(who, {"des": "heard"})
    taken_up = react(who, state, say(Act.FAC_Q, Target.PEOPLE, "ines", uptake=1)).state

    assert len({key for key, _ in implied}) >= 10
    assert taken_up.status[who.scenario.element("ines")] == Status.NAMED
    assert taken_up.trust > state.trust


def test_the_matter_kept_quiet_comes_out_only_to_a_fitting_question_and_with_trust():
    who = order_desk()
    facts = {fact.id: i for i, fact in enumerate(who.scenario.facts)}
    others = sum(1 << i for id, i in facts.items() if id != "terry_stops")
    state = worked(who, {"maureen": "heard", "corvane": "agreed"})
    told = {
        (target, trust)
        for target in Target
        for trust in (1, 10)
        for move in (say(Act.FAC_Q, target), say(Act.DISCOVERY_Q, target))
        if react(who, state._replace(told=others, trust=trust, topic=-1), move).state.told > others
    }

    assert told == {(Target.INCUMBENT, 10)}


def test_the_old_vendor_has_a_contract_a_friend_and_a_fair_chance_to_be_given():
    who = order_desk()
    corvane = who.elements[who.scenario.element("corvane")]
    heard = worked(who, {"maureen": "heard", "corvane": "heard"})
    chance = react(who, heard, say(Act.COLLAB, Target.INCUMBENT, "corvane")).state
    slighted = react(who, heard, say(Act.DISPARAGE, Target.INCUMBENT, "corvane")).state
    contract = react(who, heard._replace(told=0), say(Act.DISCOVERY_Q, Target.INCUMBENT))

    assert "in writing" in corvane.condition
    assert "Terry" in who.elements[who.scenario.element("graham")].condition
    assert chance.status[who.scenario.element("corvane")] == Status.AGREED
    assert slighted.trust < heard.trust
    assert ("fact", "contract") in [tuple(cue) for cue in contract.cues]


@pytest.mark.parametrize("gate", ["people_heard", "rules_checked", "fallout_owned", "agreement"])
def test_the_choice_is_closed_while_any_one_gate_is(gate):
    open_ = {"people_heard": {"aga": 1}, "rules_checked": {"hours": 1},
             "fallout_owned": {"swaps": 2}, "agreement": {"priya": 2}}[gate]  # fmt: skip
    who = ready()
    state = at(who, stage=2, trust=10, status=all_but(who, **open_))
    after = play(who, [say(Act.REFLECT), DECIDE, NEXT_STEP], state).state

    assert who.scenario.stages[after.stage].phase is Phase.STAND


def test_a_rival_of_the_library_can_be_gone_into_and_chosen_and_that_ends_well():
    scenario = SCENARIOS["comfortable_account"]
    rivals = [e for e in scenario.elements if e.kind is Kind.RIVAL]
    ending = next(e for e in scenario.endings if e.id == "chose_another")
    who = buyer(scenario, PERSONAS["guarded_operations"])
    heard = at(who, stage=2, trust=8, status=with_status(who, **{rivals[0].id: 2}))
    chance = react(who, heard, say(Act.COLLAB, Target.CHOICE, rivals[0].id)).state

    assert [e.name for e in rivals] == ["Renshaw's"]
    assert ending.good
    assert ending.sale == "none"
    assert chance.status[scenario.element(rivals[0].id)] == Status.AGREED
