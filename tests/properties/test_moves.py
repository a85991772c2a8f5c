"""The hard invariants, over moves: whatever is done, in whatever order, with whatever persona."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.buyer import BuyerState, EndMeeting, Happening, Wait, buyer, outcome, react, say
from simulator.buyer.moves import Say, Spoken
from simulator.buyer.truth import is_open
from simulator.engine import decode, encode
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


FITS = frozenset(
    {Happening.NAMED, Happening.MOTION, Happening.HEARD, Happening.AGREED, Happening.TOLD,
     Happening.RAISED}
)  # fmt: skip


def _arrived(state: BuyerState, after: BuyerState) -> int:
    """What was asked after and has been answered since."""
    return sum(
        1 << index
        for index, (old, new) in enumerate(zip(state.status, after.status, strict=True))
        if old != new
    )


def spoken(scenario: Scenario, acts: list[Act]) -> st.SearchStrategy[Spoken]:
    ids = st.sampled_from([element.id for element in scenario.elements])
    return st.builds(
        Spoken,
        act=st.sampled_from(acts),
        target=st.sampled_from(Target),
        motive=st.sampled_from(Motive),
        uptake=st.integers(-1, 2),
        kind=st.sampled_from(["", Kind.DECISION, Kind.NEXT_STEP, Kind.FAREWELL, Kind.SEEK]),
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
@given(st.data(), TRAITS, st.sampled_from([act for act in Act if act.severity >= 2]))
def test_one_more_push_never_leaves_the_buyer_better_disposed(id, data, traits, act):
    """All else equal: beside the same moment without the push nothing is nearer, nobody is further,
    nothing else has come up, and what was false has not been put right."""
    who = buyer(SCENARIOS[id], with_traits(traits))
    state = who.start()
    for move in data.draw(talks(who.scenario, list(Act))):
        state = react(who, state, move).state
    if state.ending:
        return
    target = data.draw(st.sampled_from(Target))

    pushed = react(who, state, say(act, target, uptake=0)).state

    assert pushed.trust <= state.trust
    assert pushed.warmth <= state.warmth
    assert pushed.raised == state.raised
    assert pushed.righted == state.righted
    assert pushed.stood == state.stood
    assert pushed.told == state.told
    assert not pushed.ending or not outcome(who.scenario, pushed).good
    if pushed.meeting == state.meeting and not pushed.ending:
        assert pushed.strain >= state.strain
        assert pushed.patience < state.patience
        assert not pushed.motion & ~state.motion


@every_scenario
@given(st.data(), TRAITS)
def test_one_more_fitting_question_never_hurts_until_there_is_nothing_left_to_ask(id, data, traits):
    """A question that takes up what was said and moves something costs no trust, takes nothing
    back and makes nobody sorer. The first real question in an old account is the one exception,
    and the next makes up for it."""
    who = buyer(SCENARIOS[id], with_traits(traits))
    state = who.start()
    for move in data.draw(talks(who.scenario, list(Act))):
        state = react(who, state, move).state
    if state.ending or state.dug == 1:
        return
    target = data.draw(st.sampled_from(Target))
    element = data.draw(st.sampled_from(who.elements)).id

    after, _, ledger = react(who, state, say(Act.FAC_Q, target, element))

    moved = [entry for entry in ledger if entry.how == "asked" and entry.happening in FITS]
    if not moved or after.meeting != state.meeting or after.ending:
        return
    assert after.trust >= state.trust
    assert after.warmth >= state.warmth
    assert after.strain <= state.strain
    assert after.told & state.told == state.told
    assert after.motion & state.motion == state.motion & ~_arrived(state, after)
    for index, (old, new) in enumerate(zip(state.status, after.status, strict=True)):
        late = new == Status.BLOCKING and who.elements[index].surprise >= 0
        assert late or Status(new).height >= Status(old).height


@every_scenario
@given(TRAITS)
def test_the_first_real_question_in_an_old_account_is_paid_back_by_the_next(id, traits):
    who = buyer(SCENARIOS[id], with_traits(traits))
    begun = who.start()._replace(trust=4)
    if not begun.dug:
        return

    dug = react(who, begun, say(Act.FAC_Q, Target.PEOPLE)).state
    again = react(who, dug, say(Act.FAC_Q, Target.INCUMBENT)).state

    assert dug.trust < begun.trust < again.trust


@every_scenario
@given(st.data(), TRAITS)
def test_what_came_up_stays_up_and_what_was_met_stays_met(id, data, traits):
    who = buyer(SCENARIOS[id], with_traits(traits))
    state = who.start()

    for move in data.draw(talks(who.scenario, list(Act))):
        after = react(who, state, move).state
        for mask in ("raised", "warned", "righted", "came", "stood", "gave_in"):
            before = getattr(state, mask)
            assert getattr(after, mask) & before == before
        assert not after.stood & after.gave_in
        assert (after.stood | after.gave_in) & ~after.came == 0
        assert after.righted & ~after.told == 0
        assert after.exploited & (after.righted | ~after.told) == 0
        state = after


@every_scenario
@given(st.data(), TRAITS)
def test_a_good_ending_is_a_decision_and_rests_on_nothing_false(id, data, traits):
    scenario = SCENARIOS[id]
    who = buyer(scenario, with_traits(traits))
    state = who.start()

    for move in data.draw(talks(scenario, list(Act))):
        state = react(who, state, move).state

    if state.ending and (found := outcome(scenario, state)).good:
        assert found.decided
        assert not state.exploited


@every_scenario
@given(st.data(), TRAITS)
def test_a_state_is_the_same_after_json(id, data, traits):
    who = buyer(SCENARIOS[id], with_traits(traits))
    state = who.start()

    for move in data.draw(talks(who.scenario, list(Act))):
        state = react(who, state, move).state

    assert decode(BuyerState, json.loads(json.dumps(encode(state)))) == state


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
