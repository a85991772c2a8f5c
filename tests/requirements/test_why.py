"""What the second essay asks for, on the why of selling: wanting to know, and acting on answers."""

from __future__ import annotations

import pytest

from simulator.buyer import Happening, buyer, react, say
from simulator.dialogue import Dialogue
from simulator.language import interpret
from simulator.language.acts import Act, Kind, Motive, Target
from simulator.language.gazetteer import Gazetteer
from tests.library import SCENARIOS
from tests.requirements.sellers import PERSONAS, order_desk
from tests.rubric.compact import scored, segment
from tests.support import at, play, ready, with_status

TOLD_TO = [
    "I was asked to call you.",
    "My manager wants my quota in by Friday.",
    "I need this for my quota: who else has to live with it?",
]
MOVED = (Happening.NAMED, Happening.MOTION, Happening.HEARD, Happening.AGREED)
PRODUCT = (Act.PITCH, Act.PITCH_Q, Act.INFO, Act.RECOMMEND, Act.DISCOUNT)


@pytest.mark.parametrize("line", TOLD_TO)
def test_selling_because_one_was_told_to_shows_as_the_sellers_own_motive(line):
    motives = [s.motive for s in interpret(line, Dialogue(), Gazetteer()).segments]

    assert Motive.SELF in motives


@pytest.mark.parametrize("name", sorted(PERSONAS))
def test_nobody_likes_to_be_told(name):
    who = order_desk(name)
    before = who.start()
    after = react(who, before, say(Act.TELL)).state

    assert after.strain > before.strain
    assert after.trust < before.trust or before.trust == 0


def test_whoever_bears_little_ends_the_call_of_a_seller_who_keeps_telling():
    told = [say(Act.TELL)] * 6

    assert play(ready(tolerance=0), told).state.ending == "ended_by_buyer"
    assert not play(ready(tolerance=4), told).state.ending


def test_questions_nobody_wants_the_answers_of_end_in_being_called_a_recital():
    who = ready()
    asked = [say(Act.FAC_Q, target, uptake=0) for target in (Target.PEOPLE, Target.INCUMBENT)]
    trust = [play(who, asked[:n]).state.trust for n in range(3)]
    last = play(who, [*asked, say(Act.FAC_Q, Target.WORKAROUND, uptake=0)])

    assert trust == [who.start().trust] * 3
    assert [cue.situation for cue in last.cues] == ["question.recited"]


def test_owning_up_that_one_may_not_fit_earns_credit_and_trust():
    who = ready()
    reaction = react(who, who.start(), say(Act.CANDOUR))

    assert scored(segment("CANDOUR")).facilitation == 2
    assert reaction.state.trust > who.start().trust
    assert react(who, who.start(), say(Act.CANDOUR, kind=Kind.WITHDRAW)).state.ending


@pytest.mark.parametrize("id", list(SCENARIOS))
@pytest.mark.parametrize("act", PRODUCT)
def test_talk_of_the_product_opens_no_stage(id, act):
    for who in (buyer(SCENARIOS[id], persona) for persona in PERSONAS.values()):
        state = who.start()
        for target in Target:
            state, _, ledger = react(who, state, say(act, target))
            assert state.stage == 0
            assert not any(e.how == "asked" and e.happening in MOVED for e in ledger)


def test_a_list_of_steps_alone_does_not_open_the_choice():
    who = ready()
    steps = [say(Act.FAC_Q, target, uptake=0) for target in Target] * 3

    assert who.scenario.stages[play(who, steps).state.stage].phase < "D"


def test_passing_over_what_the_buyer_said_costs_and_taking_it_up_pays():
    passed = scored(segment("FAC_Q", "people"), phase="C", concern="rules")
    taken = scored(segment("FAC_Q", "rules", uptake=2), phase="C", concern="rules")

    assert (passed.hiding, taken.hiding) == (1, 0)
    assert taken.facilitation == 3


def test_a_buyer_at_the_choice_who_gets_only_questions_drops_it():
    who = ready(indecision=2)
    levels = {element.id: int(element.closes) for element in who.elements if element.required}
    state = at(who, stage=3, ready_cue=True, trust=8, status=with_status(who, **levels))
    asked = play(who, [say(Act.FAC_Q, Target.CHOICE)] * 20, state).state
    helped = play(who, [say(Act.RECOMMEND), say(Act.INFO)], state).state

    assert (asked.ending, helped.ending) == ("no_decision", "")
    assert asked.missed > helped.missed == 0


def test_an_invited_opinion_counts_at_the_choice_and_costs_before_it():
    invited = segment("RECOMMEND")

    assert scored(invited, phase="D", asked="opinion").facilitation == 2
    assert scored(invited, phase="A", asked="opinion").pushing == 1


def test_the_flagship_has_people_and_a_system_round_them():
    kinds = {element.kind.value for element in order_desk().elements}

    assert kinds == {
        "stakeholder", "incumbent", "workaround", "rule", "initiative", "partner", "fallout",
        "criterion", "rival",
    }  # fmt: skip
