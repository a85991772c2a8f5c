"""A plain no after a real look, and buying elsewhere what nobody here asked about."""

from __future__ import annotations

import pytest
import yaml

from simulator.buyer import EndMeeting, Wait, buyer, outcome, react, say
from simulator.language.acts import Act, Kind, Target
from simulator.scenario.loader import load_scenario_text
from simulator.scenario.model import Status
from tests.account import account
from tests.library import SCENARIOS
from tests.requirements.sellers import DECIDE, order_desk, worked
from tests.support import SMALL, at, persona, play, ready, small, with_status

CLOSED = {e.id: int(e.closes) for e in small().elements if e.required}
UNDONE = CLOSED | {"aga": int(Status.HEARD)}
"""Everything examined, and one who was heard and does not agree."""


def undone(who, **more):
    return at(who, stage=2, trust=8, status=with_status(who, **(UNDONE | more)))


def test_asked_once_they_say_what_stands_against_it_and_asked_again_they_say_no():
    who = ready()

    once = react(who, undone(who), DECIDE)
    twice = react(who, once.state, DECIDE)
    found = outcome(who.scenario, twice.state)

    assert [tuple(cue) for cue in once.cues] == [("decision.early", "aga")]
    assert (found.ending, found.good, found.decided, found.purchase) == (
        "honest_no", True, True, False,
    )  # fmt: skip
    assert found.epilogue
    assert found.next_call


def test_what_moved_in_between_is_looked_at_before_a_no_is_said():
    who = ready()
    once = react(who, undone(who), DECIDE).state
    moved = react(who, once, say(Act.FAC_Q, Target.BUY_IN, "aga")).state

    assert once.declined == 1
    assert moved.declined == 0
    assert react(who, moved, DECIDE).state.ending != "honest_no"


@pytest.mark.parametrize("id", ["priya", "grid", "kestrel", "hours", "swaps"])
def test_nobody_says_an_honest_no_to_what_was_not_looked_into(id):
    who = ready()

    after = play(who, [DECIDE] * 5, undone(who, **{id: int(Status.NAMED)})).state

    assert after.ending != "honest_no"


def test_a_cost_that_nobody_owns_is_no_decision_and_not_a_no():
    """Where everybody agrees and only the cost is left over, nobody has said no."""
    who = ready()
    state = at(who, stage=2, trust=8, status=with_status(who, **CLOSED | {"swaps": 2}))

    assert not play(who, [DECIDE] * 5, state).state.ending


def test_pushing_for_an_answer_gets_none():
    who = ready(tolerance=4)

    for act in (Act.PRESSURE, Act.CLOSE_TRICK, Act.CONFRONT):
        pushed = play(who, [say(act)] * 6, undone(who)).state
        assert pushed.ending in ("", "ended_by_buyer")


def test_in_the_flagship_a_driver_who_was_heard_and_does_not_agree_ends_in_a_no():
    who = order_desk()
    wanted = {e.id: "heard" for e in who.elements if e.required and e.kind != "criterion"}
    wanted.pop("ines", None)
    state = worked(who, wanted)

    after = play(who, [DECIDE, DECIDE], state).state

    assert after.ending == "honest_no"
    assert outcome(who.scenario, after).good


def with_rival(**part):
    data = yaml.safe_load(SMALL)
    data["elements"]["ostler"] = {"kind": "rival", "name": "Ostler"} | part
    return buyer(load_scenario_text(yaml.safe_dump(data), "rival.yaml").scenario, persona())


def kept_waiting(who, **levels):
    state = at(who, stage=3, ready_cue=True, trust=8, status=with_status(who, **CLOSED | levels))
    limit = who.missed_limit
    return play(who, [*[say(Act.REFLECT)] * limit, EndMeeting(), *[Wait()] * 60], state).state


def test_ready_and_never_asked_they_buy_from_the_rival_they_had_heard_of():
    who = with_rival(unaided="unknown")
    heard, unheard = kept_waiting(who, ostler=1), kept_waiting(who)
    found = outcome(who.scenario, heard)

    assert (found.ending, found.good, found.purchase) == ("bought_elsewhere", False, False)
    assert len(found.epilogue) == 2
    assert unheard.ending == "no_decision"


def test_ready_and_never_asked_they_buy_elsewhere_what_was_never_mentioned():
    who = buyer(account(), persona())
    levels = {e.id: int(Status.AGREED) for e in who.elements}
    choosing = who.scenario.stage("choosing")
    base = at(who, stage=choosing, ready_cue=True, trust=8, missed=9, dug=0,
              status=with_status(who, **levels))  # fmt: skip
    everything = sum(1 << i for i, e in enumerate(who.elements) if e.opportunity)

    silent, spoken = (
        play(who, [EndMeeting(), *[Wait()] * 60], base._replace(raised=raised)).state.ending
        for raised in (0, everything)
    )

    assert silent == "bought_elsewhere"
    assert spoken == "no_decision"


def test_a_buyer_who_was_not_ready_buys_nowhere():
    who = with_rival()
    state = at(who, stage=1, status=with_status(who, ostler=2))

    assert play(who, [Wait()] * 60, state).state.ending == "no_decision"


@pytest.mark.parametrize("id", sorted(SCENARIOS))
def test_every_scenario_of_the_library_can_end_in_an_honest_no(id):
    assert SCENARIOS[id].ending("honest_no").event == "decide"


def test_a_withdrawal_or_a_next_step_is_no_ask_for_a_decision():
    who = ready()
    step = say(Act.DECISION_ASK, kind=Kind.NEXT_STEP)

    assert react(who, undone(who), step).state.declined == 0
