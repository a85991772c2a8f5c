"""What the fifth essay asks for, on old accounts: ten friendly years, and nobody digs."""

from __future__ import annotations

import pytest

from simulator.buyer import Buyer, BuyerState, buyer, outcome, react, say
from simulator.language.acts import Act, Target
from simulator.scenario.model import Status
from simulator.study.bots import BOTS
from tests.library import SCENARIOS
from tests.requirements.sellers import PERSONAS

ACCOUNT = SCENARIOS["comfortable_account"]
UNRAISED = frozenset(e.id for e in ACCOUNT.elements if e.starts is Status.UNKNOWN)


def visited(name: str, bot: str, seed: int = 0) -> tuple[Buyer, BuyerState, frozenset[str]]:
    """A bot's visits to the account: the last state, and what came up because it was asked."""
    who = buyer(ACCOUNT, PERSONAS[name])
    state, asked = who.start(), set()
    for number in range(400):
        if state.ending:
            break
        state, _, ledger = react(who, state, BOTS[bot](who, state, number, seed))
        asked |= {entry.id for entry in ledger if entry.how == "asked"} & UNRAISED
    return who, state, frozenset(asked)


@pytest.mark.parametrize("seed", range(4))
def test_ten_friendly_years_come_to_a_pleasant_nothing_and_the_need_goes_elsewhere(seed):
    who, state, _ = visited("warm_veteran", "pleasant_hider", seed)
    found = outcome(who.scenario, state)

    assert (found.ending, found.decided) == ("pleasant_nothing", False)
    assert any("Renshaw's have a reader" in line for line in found.epilogue)
    assert "ever had anything to decide" in found.next_call


@pytest.mark.parametrize("name", sorted(PERSONAS))
def test_charm_finds_out_nothing_that_nobody_had_raised(name):
    charmed = visited(name, "pleasant_hider")[2]
    questioned = visited(name, "interrogator")[2]
    listened = visited(name, "facilitator")[2]

    assert charmed == frozenset() < questioned < listened
    assert listened >= {e.id for e in ACCOUNT.elements if e.required} & UNRAISED


def test_hardly_anything_of_what_matters_is_known_when_the_visit_begins():
    required = [e for e in ACCOUNT.elements if e.required]

    assert len(UNRAISED) >= len(required)
    assert "red_pen" in UNRAISED


def test_one_plain_question_brings_up_what_ten_years_did_not():
    who = buyer(ACCOUNT, PERSONAS["warm_veteran"])
    cues = react(who, who.start(), say(Act.FAC_Q, Target.STATUS)).cues

    assert ("element.named", "red_pen") in [tuple(cue) for cue in cues]


def test_an_old_contact_is_surprised_to_be_asked_something_real():
    who = buyer(ACCOUNT, PERSONAS["warm_veteran"])
    start = who.start()
    chatted = react(who, start, say(Act.SOCIAL))
    counted = react(who, start, say(Act.DISCOVERY_Q, Target.STATUS))
    asked = react(who, chatted.state, say(Act.FAC_Q, Target.STATUS))
    again = react(who, asked.state, say(Act.FAC_Q, Target.WORKAROUND, "red_pen"))

    assert asked.cues[0].situation == "account.dug"
    assert any("Ten years" in line for line in ACCOUNT.lines["account.dug"])
    assert asked.state.trust < start.trust < again.state.trust
    for other in (chatted, counted, again):
        assert not any(cue.situation == "account.dug" for cue in other.cues)


def test_a_talkative_contact_gives_away_in_small_talk_only_what_is_no_news():
    who = buyer(ACCOUNT, PERSONAS["warm_veteran"])
    state, told = who.start(), set()
    for _ in range(who.turns - 1):
        state, _, ledger = react(who, state, say(Act.SOCIAL))
        told |= {entry.id for entry in ledger}
        assert {entry.how for entry in ledger} <= {"volunteered"}

    assert told
    assert told <= {fact.id for fact in ACCOUNT.facts if fact.plain}
    assert not state.useful
