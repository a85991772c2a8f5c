"""What a buyer says of what was named: who it is, what it takes, that it was left undone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.buyer import EndMeeting, Spoken, buyer, react, say
from simulator.buyer.moves import Say
from simulator.buyer.tell import FACT
from simulator.language.acts import Act, Kind, Target
from simulator.scenario.loader import load_scenario_text
from simulator.scenario.model import Element
from simulator.scenario.situations import Cue
from simulator.voice import Mood, Voice
from tests.support import SMALL, at, persona, ready, small, status, with_status

WITH_CONDITION = SMALL.replace(
    "name: the Grid",
    "condition: Aga keeps it, agrees_to: {acts: [COLLAB], targets: [workaround]}, name: the Grid",
)


def cues(reaction):
    return [tuple(cue) for cue in reaction.cues]


def careful():
    return buyer(load_scenario_text(WITH_CONDITION, "small.yaml").scenario, persona())


def test_asked_who_somebody_is_the_buyer_says_so_and_goes_no_further():
    who = ready()
    asked = react(who, who.start(), say(Act.DISCOVERY_Q, Target.PEOPLE, "priya", kind=Kind.MEANING))

    assert cues(asked) == [("element.explained", "priya")]
    assert status(who, asked.state, "priya") == "unknown"


def test_what_has_no_role_is_asked_about_as_before():
    who = ready()
    asked = react(who, who.start(), say(Act.FAC_Q, Target.WORKAROUND, "grid", kind=Kind.MEANING))

    assert ("element.explained", "grid") not in cues(asked)
    assert status(who, asked.state, "grid") != "unknown"


def test_a_fact_is_asked_for_by_its_own_name():
    text = SMALL.replace("typed_twice: {", "typed_twice: {called: [typing], ")
    who = buyer(load_scenario_text(text, "small.yaml").scenario, persona())
    ask = Spoken(Act.DISCOVERY_Q, Target.NONE, kind=Kind.MEANING, mentions=(f"{FACT}typed_twice",))

    asked = react(who, who.start(), Say((ask,)))

    assert cues(asked) == [("fact", "typed_twice")]
    assert cues(react(who, asked.state, Say((ask,)))) != [("fact", "typed_twice")]


@pytest.mark.parametrize(
    ("rung", "said"), [(2, ("element.again", "grid")), (3, ("question.exhausted", ""))]
)
def test_a_question_about_what_is_known_is_not_answered_with_something_else(rung: int, said):
    who = careful()
    state = at(who, status=with_status(who, grid=rung), trust=8, told=2)

    asked = react(who, state, say(Act.FAC_Q, Target.WORKAROUND, "grid"))

    assert cues(asked)[0] == said
    assert asked.state.status == state.status


def test_who_asks_for_somebody_else_gets_somebody_else():
    who = careful()
    state = at(who, status=with_status(who, priya=2), trust=8)

    asked = react(who, state, say(Act.FAC_Q, Target.PEOPLE, "priya", kind=Kind.SEEK))

    assert cues(asked)[0] == ("element.named", "aga")


def test_naming_somebody_on_the_way_to_another_part_asks_about_that_part():
    who = careful()
    state = at(who, stage=2, status=with_status(who, grid=2), trust=8)

    asked = react(who, state, say(Act.FAC_Q, Target.RULES, "grid"))

    assert cues(asked)[0] == ("element.named", "hours")


def test_what_a_push_left_undone_is_owned_up_to_at_the_next_meeting():
    who = ready(tolerance=4)
    state = at(who, status=with_status(who, priya=1), motion=1, trust=9, useful=2, next_step=True)

    pushed = react(who, state, say(Act.PITCH))
    again = react(who, pushed.state, EndMeeting())

    assert pushed.state.undone == 1
    assert cues(again)[-2:] == [("meeting.undone", ""), ("element.undone", "priya")]
    assert again.state.undone == 0


def test_what_is_set_in_motion_again_is_not_undone():
    who = ready()
    state = at(who, status=with_status(who, priya=1), undone=1, trust=9)

    asked = react(who, state, say(Act.FAC_Q, Target.PEOPLE, "priya"))

    assert asked.state.motion == 1
    assert asked.state.undone == 0


@pytest.mark.parametrize(
    ("name", "familiar"),
    [("Priya Nair", "Priya"), ("the porters", "the porters"), ("Dr Osei", "Dr Osei"), ("Bo", "Bo")],
)
def test_people_go_by_their_first_name_once_they_are_known(name: str, familiar: str):
    element: Element = replace(small().elements[0], name=name)

    assert element.familiar == familiar


def test_only_an_introduction_says_the_whole_name():
    voice = Voice(small(), persona(), 0)
    met, known = (
        voice.speak([Cue(f"element.{name}", "priya")], Mood(), ()).text
        for name in ("motion", "waiting")
    )

    assert "Priya Nair" in met
    assert "Priya" in known
    assert "Nair" not in known
