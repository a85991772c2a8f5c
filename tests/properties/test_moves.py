"""The hard invariants, over moves: whatever is done, in whatever order, with whatever persona."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.buyer import EndMeeting, Wait, buyer, outcome, react, say
from simulator.buyer.moves import Say, Spoken
from simulator.buyer.truth import is_open
from simulator.language.acts import Act, Family, Kind, Motive, Phase, Target
from simulator.scenario.model import Dials, Persona, Scenario, Status, Traits
from simulator.study.bots import BOTS, run
from tests.library import SCENARIOS
from tests.support import persona

TRAITS = st.builds(Traits, *[st.integers(0, 4)] * 7)
PUSHING_OR_NEUTRAL = [
    act for act in Act if act.label.family in (Family.PUSHING, Family.NEUTRAL, Family.UNCLEAR)
]
PASSIVE = [
    *[act for act in Act if act.label.family in (Family.NEUTRAL, Family.HIDING, Family.UNCLEAR)],
    Act.REFLECT,
    Act.AFFIRM,
    Act.AUTONOMY,
    Act.PERMISSION,
]


def spoken(scenario: Scenario, acts: list[Act]) -> st.SearchStrategy[Spoken]:
    ids = st.sampled_from([element.id for element in scenario.elements])
    return st.builds(
        Spoken,
        act=st.sampled_from(acts),
        target=st.sampled_from(Target),
        motive=st.sampled_from(Motive),
        uptake=st.integers(-1, 2),
        kind=st.sampled_from(["", Kind.DECISION, Kind.NEXT_STEP, Kind.FAREWELL]),
        mentions=st.lists(ids, max_size=1).map(tuple),
    )


def talks(scenario: Scenario, acts: list[Act]) -> st.SearchStrategy[list[object]]:
    turn = st.lists(spoken(scenario, acts), min_size=0, max_size=3).map(lambda s: Say(tuple(s)))
    pause = st.sampled_from([EndMeeting(), Wait()])
    return st.lists(st.one_of(turn, turn, turn, pause), max_size=60)


def with_traits(traits: Traits) -> Persona:
    return replace(persona(), traits=traits)


every_scenario = pytest.mark.parametrize("id", list(SCENARIOS))


@every_scenario
@given(st.data(), TRAITS)
def test_no_purchase_while_a_required_element_is_open(id, data, traits):
    scenario = SCENARIOS[id]
    who = buyer(scenario, with_traits(traits))
    state = who.start()

    for move in data.draw(talks(scenario, list(Act))):
        state = react(who, state, move).state
        if state.ending and scenario.ending(state.ending).sale == "purchase":
            assert outcome(scenario, state).open == ()
        if scenario.stages[state.stage].phase is Phase.OWNING:
            assert not any(
                is_open(scenario, state, i) for i, e in enumerate(scenario.elements) if e.required
            )


@every_scenario
@given(st.data(), TRAITS)
def test_pushing_with_anything_neutral_reaches_no_good_ending(id, data, traits):
    scenario = SCENARIOS[id]
    dials = Dials(scenario.dials.retraction, scenario.dials.hiding, hang_up=False)
    who = buyer(replace(scenario, dials=dials), with_traits(traits))
    state = who.start()

    for move in data.draw(talks(scenario, PUSHING_OR_NEUTRAL)):
        state = react(who, state, move).state

    assert not state.ending or not outcome(scenario, state).good


@every_scenario
@given(st.data(), TRAITS)
def test_passive_and_social_talk_reaches_no_good_ending(id, data, traits):
    scenario = SCENARIOS[id]
    who = buyer(scenario, with_traits(traits))
    state = who.start()

    for move in data.draw(talks(scenario, PASSIVE)):
        state = react(who, state, move).state

    assert not state.ending or not outcome(scenario, state).good


@every_scenario
@given(st.data(), TRAITS)
def test_no_fact_is_told_before_it_is_earned(id, data, traits):
    scenario = SCENARIOS[id]
    who = buyer(scenario, with_traits(traits))
    state = who.start()

    for move in data.draw(talks(scenario, list(Act))):
        after = react(who, state, move).state
        for index, fact in enumerate(scenario.facts):
            if after.told >> index & 1 and not state.told >> index & 1:
                assert after.trust >= fact.trust
                assert after.stage >= fact.since or state.stage >= fact.since
                assert fact.about < 0 or after.status[fact.about] != Status.UNKNOWN
        assert after.told & state.told == state.told, "the buyer never unsays a fact"
        state = after


@every_scenario
@given(st.data(), TRAITS)
def test_every_number_stays_in_its_range(id, data, traits):
    scenario = SCENARIOS[id]
    who = buyer(scenario, with_traits(traits))
    state = who.start()

    for move in data.draw(talks(scenario, list(Act))):
        state = react(who, state, move).state
        assert 0 <= state.trust <= 10
        assert 0 <= state.warmth <= 10
        assert 0 <= state.strain <= 9
        assert 0 <= state.week <= scenario.time.limit
        assert len(state.status) == len(scenario.elements)


@every_scenario
@given(st.data(), TRAITS, st.sampled_from([act for act in Act if act.severity >= 2]))
def test_one_more_push_never_raises_trust_or_anybodys_agreement(id, data, traits, act):
    scenario = SCENARIOS[id]
    who = buyer(scenario, with_traits(traits))
    state = who.start()
    for move in data.draw(talks(scenario, list(Act))):
        state = react(who, state, move).state
    if state.ending:
        return

    pushed = react(who, state, say(act, uptake=0)).state

    assert pushed.trust <= state.trust
    if pushed.meeting == state.meeting and not pushed.ending:
        climbed = [
            i
            for i, (old, new) in enumerate(zip(state.status, pushed.status, strict=True))
            if Status(new).height > Status(old).height
        ]
        assert not climbed


@every_scenario
@pytest.mark.parametrize("bot", ["pusher", "polite_pitcher", "pleasant_hider", "interrogator"])
@pytest.mark.parametrize("seed", range(5))
def test_bots_that_do_not_facilitate_reach_no_good_ending(id, bot, seed):
    who = buyer(SCENARIOS[id], persona())

    assert not run(who, BOTS[bot], seed).outcome.good


@every_scenario
@pytest.mark.parametrize("seed", range(3))
def test_the_reciter_of_facilitating_questions_reaches_no_good_ending(id, seed):
    assert not run(buyer(SCENARIOS[id], persona()), BOTS["reciter"], seed).outcome.good


@every_scenario
def test_the_listening_facilitator_reaches_a_good_ending(id):
    assert run(buyer(SCENARIOS[id], persona()), BOTS["facilitator"], 0).outcome.good
