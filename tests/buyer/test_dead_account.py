"""The account that nothing can come of: best let go of with courtesy, and not too late."""

from __future__ import annotations

import pytest

from simulator.buyer import BuyerState, Wait, buyer, outcome, react, say
from simulator.diagnostics import Problems
from simulator.language.acts import Act, Kind, Target
from simulator.reports.text import debrief_text
from simulator.study.bots import BOTS, run
from simulator.study.debrief import debrief
from tests.account import begun, changed, made
from tests.support import persona, play

WITHDRAW = say(Act.CANDOUR, kind=Kind.WITHDRAW)
ASK = say(Act.DISCOVERY_Q, Target.STATUS)
SOLD = {
    "sold": {
        "target": "status",
        "plain": True,
        "says": ["Olaf has signed. From May we belong to a chain, and a chain buys centrally."],
    }
}
LET_GO = {
    "let_go": {
        "on": "withdraw",
        "when": {"all": [{"fact": "sold"}], "none": [{"spent": 4}]},
        "title": "Let go in time",
        "good": True,
        "says": ["You're the first who didn't go on ringing."],
    }
}
WISH = {"honest": {"says": "Somebody tells me the truth.", "met": {"all": [{"fact": "sold"}]}}}


def dead():
    return changed(
        account={"years": 10, "dead": "sold"},
        facts=SOLD, endings=LET_GO, moments=None, excellence=WISH,
    )  # fmt: skip


def gone(who, *moves) -> tuple[BuyerState, str]:
    state = play(who, [*moves, WITHDRAW]).state
    return state, state.ending


def test_letting_a_dead_account_go_is_good_once_it_is_known_to_be_dead():
    who = buyer(dead(), persona())
    state, ending = gone(who, ASK)
    found = outcome(who.scenario, state)

    assert ending == "let_go"
    assert (found.good, found.decided, found.purchase) == (True, True, False)
    assert found.grade == 1.0


def test_leaving_before_anything_is_known_is_only_courteous():
    who = buyer(dead(), persona())
    state, ending = gone(who)

    assert ending == "parted_well"
    assert not outcome(who.scenario, state).good


def test_every_turn_after_it_was_told_is_counted():
    who = buyer(dead(), persona())
    chat = say(Act.SOCIAL)

    spent = [outcome(who.scenario, gone(who, ASK, *[chat] * n)[0]).spent for n in (0, 1, 3)]

    assert spent == [0, 1, 3]


def test_before_it_was_told_no_turn_is_called_wasted():
    who = buyer(dead(), persona())

    assert outcome(who.scenario, gone(who, say(Act.SOCIAL))[0]).spent is None


def test_whoever_stays_too_long_has_missed_the_best_ending():
    who = buyer(dead(), persona())

    assert gone(who, ASK, *[say(Act.FAC_Q, Target.PEOPLE)] * 4)[1] == "parted_well"


def test_the_facilitator_lets_it_go_and_nobody_else_ends_well():
    who = buyer(dead(), persona())
    good = {name for name, bot in BOTS.items() if run(who, bot, 0).outcome.good}

    assert good == {"facilitator"}


def test_the_debrief_counts_the_turns_that_were_spent_on_it():
    talk = made(begun(dead()), ASK, say(Act.SOCIAL), say(Act.SOCIAL), WITHDRAW)

    assert "you went on for 2 turns after that" in debrief_text(debrief(talk), 100)


def test_an_account_cannot_be_dead_by_a_fact_that_is_not_there():
    with pytest.raises(Problems) as raised:
        changed(account={"dead": "nothing"})

    assert [d.code for d in raised.value.diagnostics] == ["BF201"]


def test_a_dead_account_without_a_past_surprises_nobody():
    who = buyer(changed(account={"dead": "forty_years"}), persona())

    assert who.start().dug == 0
    assert react(who, who.start(), Wait()).state.spent == 0
