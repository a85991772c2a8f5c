"""A persona is how a buyer behaves, not only how they sound: one scripted seller, eight buyers.

The scripts are moves, so that no line has to be read; what differs is the buyer alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from simulator.buyer import Buyer, BuyerState, EndMeeting, Move, buyer, outcome, react, say
from simulator.language.acts import Act, Phase, Target
from simulator.scenario.loader import listed
from simulator.scenario.model import Status
from simulator.scenario.situations import Cue
from simulator.study.bots import BOTS, run
from simulator.voice.book import lookup
from tests.library import SCENARIOS
from tests.requirements.sellers import NEXT_STEP, PERSONAS, worked

LIBRARY = [path.stem for path in listed("scenarios")]
"""The companies that ship."""
NEW_TO_EACH_OTHER = [id for id in LIBRARY if not SCENARIOS[id].years]
OLD_ACCOUNTS = [id for id in LIBRARY if SCENARIOS[id].years]
EVERYBODY = frozenset(PERSONAS)
WARY = frozenset({"guarded_operations", "brisk_finance", "courteous_procurement", "sceptic_burnt"})
OPENING_UP = EVERYBODY - WARY
CARRIES_CRITERIA_HOME = frozenset({"anxious_newcomer", "talkative_enthusiast"})
SETTLES_RULES = frozenset({"brisk_finance", "courteous_procurement"})
TELLS_UNASKED = frozenset(
    {"anxious_newcomer", "proud_builder", "talkative_enthusiast", "warm_veteran"}
)


def flat(act: Act) -> Move:
    """An act that takes up nothing."""
    return say(act, uptake=0)


def about(target: Target) -> Move:
    """A facilitating question that takes up what was said."""
    return say(Act.FAC_Q, target)


MIXED = [
    flat(Act.SOCIAL), about(Target.PEOPLE), flat(Act.PITCH), about(Target.PEOPLE),
    flat(Act.PITCH_Q), flat(Act.TELL), NEXT_STEP, EndMeeting(),
    flat(Act.SOCIAL), about(Target.WORKAROUND), flat(Act.PITCH), flat(Act.DISCOUNT),
    about(Target.PEOPLE), NEXT_STEP, EndMeeting(),
    flat(Act.SOCIAL), flat(Act.PITCH), flat(Act.CLOSE_TRICK), flat(Act.PRESSURE), flat(Act.PITCH),
]  # fmt: skip
"""A seller as many are: some listening, a good deal of product, always another appointment."""


def flagship(name: str) -> Buyer:
    """The order desk's buyer, as a persona of the library."""
    return buyer(SCENARIOS["order_desk"], PERSONAS[name])


def played(who: Buyer, moves: Sequence[Move]) -> tuple[BuyerState, int]:
    """Make the moves until they or the talk is over: the state, and how many were made."""
    state = who.start()
    for number, move in enumerate(moves):
        if state.ending:
            return state, number
        state = react(who, state, move).state
    return state, len(moves)


def pushes(name: str) -> int:
    """How many pitches in a row it takes until the persona ends the call."""
    return played(flagship(name), [flat(Act.PITCH)] * 20)[1]


def turns(name: str) -> int:
    """How many turns of small talk a first meeting has room for."""
    who = flagship(name)
    state = who.start()
    for number in range(100):
        state = react(who, state, flat(Act.SOCIAL)).state
        if state.week:
            return number + 1
    raise AssertionError("a meeting that never ends")


@pytest.mark.parametrize("id", NEW_TO_EACH_OTHER)
def test_the_same_mixed_seller_gets_a_second_meeting_only_from_those_who_open_up(id):
    met = {n: played(buyer(SCENARIOS[id], p), MIXED)[0].meeting for n, p in PERSONAS.items()}

    assert {name for name, meetings in met.items() if meetings > 1} == OPENING_UP


@pytest.mark.parametrize("id", NEW_TO_EACH_OTHER)
def test_the_same_mixed_seller_comes_to_other_ends_after_other_lengths(id):
    found = {n: played(buyer(SCENARIOS[id], p), MIXED) for n, p in PERSONAS.items()}
    endings = {name: state.ending for name, (state, _) in found.items()}
    lengths = {name: number for name, (_, number) in found.items()}
    weeks = {name: state.week for name, (state, _) in found.items()}

    assert {name for name, ending in endings.items() if ending == "ghosted"} == WARY
    assert {endings[name] for name in OPENING_UP} == {"ended_by_buyer"}
    assert max(lengths[name] for name in WARY) < lengths["proud_builder"]
    assert lengths["proud_builder"] < lengths["anxious_newcomer"]
    assert lengths["anxious_newcomer"] < lengths["talkative_enthusiast"]
    assert len(set(weeks.values())) >= 3


@pytest.mark.parametrize("id", OLD_ACCOUNTS)
def test_in_an_old_account_it_is_the_first_real_questions_that_get_anybody_to_meet_again(id):
    asked = {about(Target.PEOPLE), about(Target.WORKAROUND)}
    deaf = [flat(Act.SOCIAL) if move in asked else move for move in MIXED]
    for name, persona in PERSONAS.items():
        who = buyer(SCENARIOS[id], persona)

        assert played(who, MIXED)[0].meeting > 1 == played(who, deaf)[0].meeting, name


@pytest.mark.parametrize("id", OLD_ACCOUNTS)
def test_in_an_old_account_the_mixed_seller_is_shown_out_by_everybody_in_their_own_time(id):
    found = {n: played(buyer(SCENARIOS[id], p), MIXED) for n, p in PERSONAS.items()}
    lengths = {name: number for name, (_, number) in found.items()}

    assert {state.ending for state, _ in found.values()} == {"ended_by_buyer"}
    assert {n for n, many in lengths.items() if many == min(lengths.values())} == {
        "brisk_finance", "proud_builder", "sceptic_burnt",
    }  # fmt: skip
    assert {n for n, many in lengths.items() if many == max(lengths.values())} == {
        "courteous_procurement", "talkative_enthusiast", "warm_veteran",
    }  # fmt: skip
    assert len({state.week for state, _ in found.values()}) >= 3


def test_the_burnt_the_brisk_and_the_proud_end_a_call_first_and_the_polite_last():
    borne = {name: pushes(name) for name in PERSONAS}
    least, most = min(borne.values()), max(borne.values())

    assert {n for n, many in borne.items() if many == least} == {
        "sceptic_burnt", "proud_builder", "brisk_finance",
    }  # fmt: skip
    assert {n for n, many in borne.items() if many == most} == {
        "courteous_procurement", "talkative_enthusiast", "warm_veteran",
    }  # fmt: skip


def test_the_brisk_and_the_burnt_leave_early_and_the_enthusiast_never_wants_to():
    long = {name: turns(name) for name in PERSONAS}

    assert {n for n, many in long.items() if many == min(long.values())} == {
        "brisk_finance", "sceptic_burnt",
    }  # fmt: skip
    assert [n for n, many in long.items() if many == max(long.values())] == ["talkative_enthusiast"]


def test_the_wary_give_nothing_for_agreement_that_took_nothing_up():
    gained = {}
    for name in PERSONAS:
        who = flagship(name)
        gained[name] = react(who, who.start(), flat(Act.REFLECT)).state.trust - who.start().trust

    assert {name for name, more in gained.items() if not more} == WARY


def test_who_decides_alone_answers_for_rules_and_who_has_no_power_takes_yardsticks_home():
    rules, criteria = set(), set()
    for name in PERSONAS:
        who = flagship(name)
        state = who.start()._replace(trust=10)
        place = who.scenario.element
        asked = react(who, state, say(Act.FAC_Q, Target.RULES, "second_quote")).state
        if asked.status[place("second_quote")] == Status.HEARD:
            rules.add(name)
        asked = react(who, state, say(Act.FAC_Q, Target.CRITERIA, "way_back")).state
        if asked.motion >> place("way_back") & 1:
            criteria.add(name)

    assert rules == SETTLES_RULES
    assert criteria == CARRIES_CRITERIA_HOME


@pytest.mark.parametrize("id", sorted(SCENARIOS))
def test_the_same_listening_takes_more_weeks_with_whoever_has_no_power(id):
    weeks = {
        name: run(buyer(SCENARIOS[id], who), BOTS["facilitator"], 0).outcome.weeks
        for name, who in PERSONAS.items()
    }
    others = [weeks[name] for name in EVERYBODY - CARRIES_CRITERIA_HOME - WARY]

    assert all(weeks[name] > max(others) for name in CARRIES_CRITERIA_HOME)


@pytest.mark.parametrize("name", sorted(PERSONAS))
@pytest.mark.parametrize("id", sorted(SCENARIOS))
def test_anybody_takes_longer_to_listen_round_when_stripped_of_power(id, name):
    weeks = []
    for power in (2, 0):
        traits = replace(PERSONAS[name].traits, power=power)
        who = buyer(SCENARIOS[id], replace(PERSONAS[name], traits=traits))
        weeks.append(run(who, BOTS["facilitator"], 0).outcome.weeks)

    assert weeks[0] < weeks[1]


def test_the_talkative_tell_more_than_they_were_asked():
    told = set()
    for name in PERSONAS:
        who = flagship(name)
        state = who.start()._replace(trust=6)
        ledger = react(who, state, about(Target.PEOPLE)).ledger
        if any(entry.how == "volunteered" for entry in ledger):
            told.add(name)

    assert told == TELLS_UNASKED


def kept_waiting(name: str) -> str:
    """The ending after a ready buyer of the flagship was not asked for three turns."""
    who = flagship(name)
    state = worked(who, {e.id: e.closes.name.lower() for e in who.elements if e.required})
    assert who.scenario.stages[state.stage].phase is Phase.CHOOSING
    for move in (*[flat(Act.REFLECT)] * 3, EndMeeting()):
        state = react(who, state, move).state
    return state.ending


def test_a_ready_buyer_who_is_not_asked_cools_as_fast_as_they_dither():
    lost = {name for name in PERSONAS if kept_waiting(name) == "bought_elsewhere"}

    assert lost == {"anxious_newcomer", "warm_veteran", "sceptic_burnt"}


@pytest.mark.parametrize("name", sorted(PERSONAS))
def test_with_everyone_the_facilitator_ends_well_whatever_they_are_like(name):
    who = flagship(name)

    assert outcome(who.scenario, _last(who)).good


def _last(who: Buyer) -> BuyerState:
    state = who.start()
    for number in range(400):
        if state.ending:
            break
        state = react(who, state, BOTS["facilitator"](who, state, number, 0)).state
    return state


SAID = (
    "push.pitch", "push.pressure", "push.hang_up", "candour", "autonomy", "next_step",
    "meeting.again", "question.recited", "decision.early", "off.silence",
)  # fmt: skip


@pytest.mark.parametrize("situation", SAID)
def test_no_two_personas_use_the_same_words(situation):
    scenario = SCENARIOS["order_desk"]
    said = [line for p in PERSONAS.values() for line in lookup(scenario, p, Cue(situation)).lines]

    assert len(said) == len(set(said)) >= 2 * len(PERSONAS) - 2
