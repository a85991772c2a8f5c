"""What pushing and hiding do to a buyer."""

from __future__ import annotations

import pytest

from simulator.buyer import EndMeeting, react, say
from simulator.language.acts import Act, Family, Kind, Target
from simulator.scenario.model import Status
from tests.support import at, play, ready, status, with_status

PUSHES = [act for act in Act if act.severity >= 2]
HIDES = [act for act in Act if act.label.family is Family.HIDING]


@pytest.mark.parametrize("act", PUSHES)
def test_a_push_costs_trust_and_is_answered_for_what_it_was(act):
    who = ready()

    reaction = react(who, who.start(), say(act))

    assert reaction.state.trust < who.start().trust
    assert reaction.cues[0].situation == f"push.{act.value.lower()}"


def test_a_push_makes_the_buyer_take_back_the_last_agreement():
    who = ready()
    agreed = at(who, status=with_status(who, priya=3), agreed_last=0, trust=8)

    reaction = react(who, agreed, say(Act.PRESSURE))

    assert status(who, reaction.state, "priya") == "heard"
    assert ("element.retracted", "priya") in [tuple(cue) for cue in reaction.cues]


def test_a_push_makes_the_buyer_leave_undone_what_was_promised():
    who = ready()
    state = at(who, status=with_status(who, priya=1), motion=1)

    assert react(who, state, say(Act.PITCH)).state.motion == 0


def test_the_third_push_ends_the_call():
    who = ready(tolerance=1)

    reaction = play(who, [say(Act.PITCH)] * 3)

    assert reaction.state.ending == "ended_by_buyer"


def test_a_tolerant_buyer_puts_up_with_more():
    patient, touchy = ready(tolerance=4), ready(tolerance=0)

    assert not play(patient, [say(Act.PITCH)] * 3).state.ending
    assert play(touchy, [say(Act.PITCH)] * 3).state.ending


def test_whoever_is_gone_round_is_against_it_from_then_on():
    who = ready(tolerance=4)
    state = at(who, status=with_status(who, priya=3), trust=8)

    reaction = react(who, state, say(Act.BYPASS, Target.PEOPLE, "priya"))

    assert status(who, reaction.state, "priya") == "blocking"


def test_advice_nobody_asked_for_costs_less_than_a_pitch():
    who = ready()

    told = react(who, who.start(), say(Act.TELL)).state
    pitched = react(who, who.start(), say(Act.PITCH)).state

    assert told.strain < pitched.strain


def test_leaving_the_choice_to_the_buyer_eases_the_strain():
    who = ready()
    strained = at(who, strain=4)

    assert react(who, strained, say(Act.AUTONOMY)).state.strain == 2


@pytest.mark.parametrize("act", HIDES)
def test_hiding_is_pleasant_and_leaves_things_undone(act):
    who = ready()
    state = at(who, status=with_status(who, priya=1, aga=1), motion=0b11, veiled=1)

    after = react(who, state, say(act)).state

    assert after.veiled == 2
    assert after.motion == 0b01


def test_a_ready_buyer_who_is_not_asked_cools():
    who = ready()
    state = at(who, stage=3, ready_cue=True, trust=8, status=all_closed(who))

    once = react(who, state, say(Act.REFLECT))
    twice = react(who, once.state, say(Act.REFLECT))

    assert once.state.missed == 1
    assert "ready.cooling" in [cue.situation for cue in twice.cues]


def test_a_buyer_left_ready_too_long_lets_it_drop():
    who = ready(indecision=3)
    state = at(who, stage=3, ready_cue=True, trust=8, status=all_closed(who))

    waited = play(who, [say(Act.SOCIAL), say(Act.SOCIAL), say(Act.SOCIAL)], state).state

    assert react(who, waited, EndMeeting()).state.ending == "no_decision"


def test_asking_a_ready_buyer_plainly_is_enough():
    who = ready()
    state = at(who, stage=3, ready_cue=True, trust=8, status=all_closed(who))

    asked = react(who, state, say(Act.DECISION_ASK, Target.CHOICE, kind=Kind.DECISION))

    assert who.scenario.stages[asked.state.stage].id == "owning"


def test_the_latecomer_nobody_asked_about_closes_the_gate_again():
    who = ready()
    levels = {e.id: int(Status.AGREED) for e in who.elements}
    levels |= {"helen": 0, "fair": int(Status.HEARD)}
    state = at(who, stage=2, trust=8, status=with_status(who, **levels))

    reaction = react(who, state, say(Act.FAC_Q, Target.CRITERIA, "fair"))

    assert status(who, reaction.state, "helen") == "blocking"
    assert who.scenario.stages[reaction.state.stage].id == "stand"
    assert ("element.blocking", "helen") in [tuple(cue) for cue in reaction.cues]


def all_closed(who):
    levels = {element.id: int(element.closes) for element in who.elements if element.required}
    return with_status(who, **levels)
