"""What is true at the places of a talk, and what came of a scenario's properties on it."""

from __future__ import annotations

import pytest

from simulator.buyer import EndMeeting, Wait, buyer, react, say
from simulator.dialogue import Dialogue, Speaker
from simulator.engine import engine
from simulator.language.acts import Act, Kind, Target
from simulator.scenario.loader import load_scenario_text
from simulator.study.places import findings, told, told_of_words
from simulator.study.read import score_dialogue
from simulator.study.talk import begin
from simulator.study.trace import Verdict
from tests.support import SMALL, persona

PROPERTIES = """\
properties:
  unpressed: {says: Nobody is pressed., never: {all: [{act: PRESSURE}]}}
  kind: {says: Nobody is pushed., never: {all: [{family: pushing}]}}
  asks: {says: The seller asks., within: {turns: 2, then: {all: [{act: FAC_Q}]}}}
  known: {says: Finance comes up., eventually: {all: [{element: priya, at_least: named}]}}
  order:
    says: Finance first.
    before: {first: {all: [{element: priya, at_least: named}]}, then: {all: [{stage: fix}]}}
  sweet: {says: Small talk ends well., only: [SOCIAL, ADMIN], eventually: {all: [{ended: good}]}}
  bought: {says: Whoever buys was asked., ends: purchase, eventually: {all: [{act: DECISION_ASK}]}}
  left: {says: The seller may leave., eventually: {all: [{ending: parted_well}]}}
"""
SCENARIO = load_scenario_text(SMALL + PROPERTIES, "small.yaml").scenario
LEAVE = say(Act.CANDOUR, kind=Kind.WITHDRAW)
PEOPLE = say(Act.FAC_Q, Target.PEOPLE)


def judged(*moves):
    who = buyer(SCENARIO, persona())
    state, done = who.start(), []
    for move in moves:
        state = react(who, state, move).state
        done.append((move, state))
    found = findings(who, done)
    return {p.id: f for p, f in zip(SCENARIO.properties, found, strict=True)}


def verdicts(*moves):
    return {id: found.verdict.value for id, found in judged(*moves).items()}


def test_a_talk_that_is_over_is_judged_by_every_property_that_speaks_of_it():
    assert verdicts(PEOPLE, LEAVE) == {
        "unpressed": "holds",
        "kind": "holds",
        "asks": "holds",
        "known": "holds",
        "order": "holds",
        "sweet": "silent",
        "bought": "silent",
        "left": "holds",
    }


def test_of_a_talk_that_goes_on_only_what_is_sure_is_said():
    found = verdicts(say(Act.PITCH))

    assert (found["kind"], found["unpressed"], found["known"]) == ("violated", "open", "open")


def test_a_broken_property_names_the_place():
    found = judged(PEOPLE, Wait(), say(Act.PRESSURE), LEAVE)

    assert (found["unpressed"].verdict, found["unpressed"].place) == (Verdict.VIOLATED, 3)


def test_neither_waiting_nor_ending_a_meeting_makes_a_talk_one_of_other_acts():
    found = verdicts(say(Act.SOCIAL), EndMeeting(), *[Wait()] * 60)

    assert found["sweet"] == "violated"


def test_a_talk_of_ours_is_judged_by_its_readings_and_names_the_line():
    talk = begin(engine(SCENARIO, persona())).say("Good morning.").move("wait")
    talk = talk.say("If you do not sign by Friday the price goes up, and that is final.")
    pushed = talk.turns[-1].step.reply.reading
    assert pushed is not None
    assert pushed.family == "pushing"

    found = {one.id: one for one in told(talk)}

    assert (found["kind"].verdict, found["kind"].line) == ("violated", 2)


def test_of_a_recording_only_what_the_words_tell_is_said():
    said = Dialogue().say(Speaker.SELLER, "Who else would have to live with a new rota?")
    said = said.say(Speaker.BUYER, "Aga, for one.")

    found = {one.id: one.verdict for one in told_of_words(SCENARIO, score_dialogue(said))}

    assert found["known"] == found["left"] == "unknown"
    assert found["bought"] == "violated if it ended so"
    assert found["kind"] == found["asks"] == "holds"


@pytest.mark.parametrize("id", [p.id for p in SCENARIO.properties])
def test_every_property_is_judged_before_the_first_word_without_being_broken(id):
    assert judged()[id].verdict in (Verdict.OPEN, Verdict.HOLDS)
