"""The two tracks shown apart, and the route that the buyer's side puts together for itself."""

from __future__ import annotations

from simulator.buyer import EndMeeting, say
from simulator.cli.play.chart_text import chart_text
from simulator.engine import engine
from simulator.language.acts import Act, Kind, Target
from simulator.reports.text import debrief_text
from simulator.study.bots import BOTS
from simulator.study.chart import chart
from simulator.study.debrief import debrief
from simulator.study.route import route
from simulator.study.talk import Talk, begin
from tests.account import made
from tests.support import persona, small

ASKED = [
    say(Act.FAC_Q, Target.PEOPLE, kind=Kind.SEEK),
    *[say(Act.FAC_Q, Target.PEOPLE, "aga")] * 2,
    say(Act.FAC_Q, Target.WORKAROUND, "grid"),
]


def begun() -> Talk:
    return begin(engine(small(), persona(), 1))


def facilitated(until: str) -> Talk:
    """The facilitator's talk, up to a stage or an ending."""
    talk = begun()
    for number in range(400):
        state = talk.state.buyer
        if state.ending or talk.engine.scenario.stages[state.stage].id == until:
            return talk
        talk = made(talk, BOTS["facilitator"](talk.engine.buyer, state, number, 0))
    raise AssertionError(until)


def shown(talk: Talk) -> str:
    return chart_text(chart(talk), route(talk))


def test_two_tracks_are_shown_apart_and_choosing_is_closed_at_first():
    text = shown(begun())

    board, choosing = text.split("\nChoosing (")
    assert "Getting everybody on board (0 of 8 gates hold)" in board
    assert "closed until everybody is on board" in choosing
    assert "Where are we?" in board
    assert "Living with it" in choosing


def test_choosing_opens_when_everybody_is_on_board():
    talk = facilitated("choosing")
    drawn = chart(talk)

    assert drawn.buy_in.held == len(drawn.buy_in.gates)
    assert drawn.choosing.reached
    assert "\nChoosing (open)" in shown(talk)


def test_every_stage_stands_on_one_track():
    drawn = chart(begun())

    assert (*drawn.buy_in.stages, *drawn.choosing.stages) == drawn.stages


def test_the_route_is_what_they_set_out_on_in_their_order():
    found = route(made(begun(), *ASKED))

    assert [(leg.id, leg.standing) for leg in found.legs] == [("aga", "to ask"), ("grid", "asked")]
    assert not found.complete


def test_a_leg_goes_on_from_being_asked_to_being_settled():
    talk = made(begun(), *ASKED, say(Act.DECISION_ASK, kind=Kind.NEXT_STEP), EndMeeting())
    settled = made(talk, say(Act.FAC_Q, Target.BUY_IN, "aga"))

    assert [route(t).legs[0].standing for t in (talk, settled)] == ["asked", "settled"]


def test_the_route_is_complete_when_nothing_bars_the_choice_and_not_before():
    before, after = facilitated("stand"), facilitated("choosing")

    assert not route(before).complete
    assert route(after).complete
    assert "It is complete: they can choose." in shown(after)
    required = {e.id for e in small().elements if e.required and e.starts.height == 0}
    assert required <= {leg.id for leg in route(after).legs}


def test_what_a_route_lacks_is_not_named():
    text = shown(made(begun(), *ASKED))

    assert "It is not complete yet." in text
    assert "Helen" not in text


def test_a_push_takes_a_leg_of_the_route_back():
    talk = made(begun(), *ASKED, say(Act.DECISION_ASK, kind=Kind.NEXT_STEP), EndMeeting())
    settled = made(talk, say(Act.FAC_Q, Target.BUY_IN, "aga"))

    assert route(made(settled, say(Act.PRESSURE))).legs[0].standing == "asked"


def test_the_debrief_tells_the_route_and_the_two_tracks():
    text = " ".join(debrief_text(debrief(facilitated("")), 100).split())

    assert "Their own route: " in text
    assert "; complete." in text
    assert "8 of 8 gates held. Choosing: reached." in text
