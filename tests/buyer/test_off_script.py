"""What is said off the script: greetings without end, and pages nobody can take in by ear."""

from __future__ import annotations

import pytest

from simulator.buyer import Say, react, say
from simulator.buyer.moves import PAGE, Spoken, from_reading
from simulator.engine import engine
from simulator.language import interpret
from simulator.language.acts import Act, Kind, Target
from simulator.scenario.model import Status
from tests.support import persona, ready, small, status

HELLO = say(Act.SOCIAL, kind=Kind.GREETING)
BROCHURE = "Our company was founded in 1998 and has offices in Leeds and in Delft. "


def situations(reaction):
    return [cue.situation for cue in reaction.cues]


def test_a_second_greeting_is_not_answered_like_the_first():
    who = ready()

    first = react(who, who.start(), HELLO)
    second = react(who, first.state, HELLO)

    assert situations(first) == ["social.greeting"]
    assert situations(second) == ["social.greeting.again"]


def test_five_greetings_get_five_different_answers():
    talk = engine(small(), persona(), 3)
    state, said = talk.start().state, []
    for _ in range(5):
        step = talk.move(state, HELLO)
        said.append(step.reply.text)
        state = step.state

    assert len(set(said)) == 5


@pytest.mark.parametrize("act", [Act.PITCH, Act.SOCIAL, Act.INFO, Act.UNCLEAR, Act.HIDE_SOCIAL])
def test_a_page_is_too_much_whatever_it_says(act):
    who = ready()
    page = Say((Spoken(act),), long=True)

    assert situations(react(who, who.start(), page)) == ["off.long"]


def test_a_page_costs_and_earns_what_it_would_have_otherwise():
    who = ready()
    turn = (Spoken(Act.PITCH),)

    page = react(who, who.start(), Say(turn, long=True))
    line = react(who, who.start(), Say(turn))

    assert page.state == line.state
    assert page.ledger == line.ledger


def test_what_a_page_brings_up_is_still_told():
    who = ready()
    page = Say((Spoken(Act.FAC_Q, Target.PEOPLE, uptake=1),), long=True)

    reaction = react(who, who.start(), page)

    assert situations(reaction)[:2] == ["off.long", "element.named"]
    assert status(who, reaction.state, "priya") == Status.NAMED.name.lower()


@pytest.mark.parametrize("times", [1, 40])
def test_a_turn_is_a_page_by_its_length(times):
    text = BROCHURE * times
    talk = engine(small(), persona(), 3)
    reading = interpret(text, talk.start().state.dialogue, talk.names)

    assert from_reading(reading).long is (len(text) >= PAGE)
