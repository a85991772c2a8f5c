"""How long it takes: this talk, the matter left alone, and pushed, by the same engine."""

from __future__ import annotations

import pytest

from simulator.buyer import buyer, react, say
from simulator.engine import engine
from simulator.language.acts import Act
from simulator.reports.text import debrief_text
from simulator.scenario.model import Status
from simulator.study.bots import BOTS
from simulator.study.cycle import alone, cycles, pushed
from simulator.study.debrief import debrief
from simulator.study.talk import begin
from tests.account import made
from tests.library import SCENARIOS
from tests.support import persona

every_scenario = pytest.mark.parametrize("id", list(SCENARIOS))


def rungs(state) -> int:
    return sum(Status(status).height for status in state.status)


def helped(id):
    """The facilitator's talk, as a talk."""
    talk = begin(engine(SCENARIOS[id], persona(), 1))
    for number in range(400):
        if talk.state.ended:
            break
        who = talk.engine.buyer
        talk = made(talk, BOTS["facilitator"](who, talk.state.buyer, number, 0))
    return talk


@every_scenario
def test_helped_they_are_ready_sooner_than_left_alone_or_pushed(id):
    this, unaided, driven = cycles(helped(id))

    assert this.ready is not None
    for other in (unaided, driven):
        assert other.ready is None
        assert this.weeks < other.weeks
        assert this.held > other.held


@every_scenario
def test_pushed_they_get_less_far_than_left_alone_or_take_longer_over_it(id):
    talk = begin(engine(SCENARIOS[id], persona(), 1))
    (*_, (left, _)), (*_, (driven, _)) = (way(talk.engine.buyer) for way in (alone, pushed))
    _, unaided, slowed = cycles(talk)

    assert slowed.weeks == unaided.weeks
    assert (-rungs(driven), slowed.moved) > (-rungs(left), unaided.moved)


@every_scenario
def test_soreness_is_what_makes_it_longer_and_the_dial_turns_it_off(id):
    who = buyer(SCENARIOS[id], persona())
    sore = react(who, who.start()._replace(strain=9, patience=1), say(Act.SOCIAL)).state
    calm = react(who, who.start()._replace(strain=0, patience=1), say(Act.SOCIAL)).state

    assert sore.week == calm.week
    assert rungs(sore) <= rungs(calm)


def test_a_talk_that_goes_on_is_told_as_far_as_it_has_come():
    talk = begin(engine(SCENARIOS["small"], persona(), 1))

    assert cycles(talk)[0].ready is None
    assert cycles(talk)[0].weeks == 0


def test_the_debrief_sets_the_three_side_by_side():
    text = debrief_text(debrief(helped("small")), 100)

    assert "This talk: ready to choose after" in text
    assert "Left alone: not ready to choose in 52 weeks" in text
    assert "Pushed: not ready to choose in 52 weeks" in text
