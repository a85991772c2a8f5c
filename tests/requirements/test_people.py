"""What the third essay asks for, on selling as helping: trust that is earned, and leading."""

from __future__ import annotations

import pytest

from simulator.buyer import react, say
from simulator.dialogue import Dialogue, Speaker
from simulator.engine import engine
from simulator.language import interpret
from simulator.language.acts import Act, Family, Motive, Target
from simulator.language.gazetteer import Gazetteer
from simulator.reports.text import debrief_text
from simulator.rubric import advice
from simulator.study.bots import BOTS, run
from simulator.study.chart import Found
from simulator.study.debrief import debrief
from simulator.study.talk import begin
from tests.requirements.sellers import NEXT_STEP, order_desk
from tests.rubric.compact import scored, segment
from tests.support import at, persona, play, ready, small, with_status

QUESTION = "How do you get by when the rota falls over?"
PITCH = "Our planner saves you ten hours a week."
PASSIVE = [
    *[act for act in Act if act.label.family is Family.HIDING],
    Act.SOCIAL, Act.REFLECT, Act.AFFIRM, Act.AUTONOMY, Act.PERMISSION,
]  # fmt: skip
WARNINGS = [
    pytest.param(
        "I should warn you that December is when your stock count runs, "
        "and the change would land on top of it.",
        marks=pytest.mark.xfail(strict=True, reason="the reader takes this warning for pressure"),
    ),
    "One risk you should know of: the switch always costs the first week, "
    "and we can't help with that.",
]


def told(*lines: str):
    talk = begin(engine(small(), persona(), 3))
    for line in lines:
        if not talk.state.ended:
            talk = talk.say(line)
    return talk


def test_a_talk_without_a_sale_still_says_what_the_buyer_found_out():
    found = debrief(told(QUESTION))

    assert not found.purchase
    assert [p.id for p in found.parts if p.found is Found.ASKED] == ["grid"]
    assert "Asked about: the Grid" in debrief_text(found)
    assert f"of {len(small().facts)}." in debrief_text(found)


@pytest.mark.parametrize(
    ("trust", "useful", "cue"),
    [(8, 1, "next_step"), (0, 1, "next_step.refused"), (8, 0, "next_step.refused")],
)
def test_another_meeting_is_granted_to_whoever_is_trusted_and_was_of_use(trust, useful, cue):
    who = ready()
    reaction = react(who, at(who, trust=trust, useful=useful), NEXT_STEP)

    assert [c.situation for c in reaction.cues] == [cue]


def test_leaving_the_choice_to_the_buyer_earns_trust():
    who = ready()

    assert react(who, who.start(), say(Act.AUTONOMY)).state.trust > who.start().trust


@pytest.mark.parametrize("act", PASSIVE)
def test_being_pleasant_moves_nobody_in_the_buyers_company(act):
    who = ready()
    state = at(who, status=with_status(who, priya=1, grid=1, fair=2), trust=10, warmth=10)

    for target in Target:
        after = react(who, state, say(act, target, "priya")).state
        assert after.status == state.status
        assert after.stage == state.stage


def test_no_small_talk_at_all_is_no_bar_to_a_good_ending():
    talk = run(order_desk(), BOTS["facilitator"], 0)

    assert talk.outcome.good


@pytest.mark.parametrize(
    ("act", "facts", "earned"),
    [
        ("COLLAB", {"phase": "B"}, 2),
        ("COLLAB", {"phase": "C"}, 2),
        ("DECISION_ASK", {"phase": "B"}, 1),
        ("DECISION_ASK", {"phase": "C"}, 1),
    ],
)
def test_leading_for_the_buyer_is_credited(act, facts, earned):
    kind = "next_step" if act == "DECISION_ASK" else ""
    score = scored(segment(act, "route", kind=kind), **facts)

    assert score.facilitation == earned
    assert score.pushing == 0


@pytest.mark.parametrize("line", WARNINGS)
def test_a_warning_nobody_asked_for_is_candour_and_not_telling(line):
    before = Dialogue().say(Speaker.BUYER, "We'd start in December.")
    acts = [s.act for s in interpret(line, before, Gazetteer()).segments]

    assert Act.CANDOUR in acts
    assert Act.TELL not in acts


def test_a_suspicious_buyer_warms_to_good_play_more_slowly():
    good = [say(Act.SUMMARY, uptake=1), say(Act.REFLECT, uptake=0), say(Act.REFLECT, uptake=0)]
    wary, open_ = ready(guardedness=4), ready(guardedness=1)
    earned = [play(who, good).state.trust - who.start().trust for who in (wary, open_)]

    assert 0 < earned[0] < earned[1]


def test_the_same_ask_is_granted_after_fair_questions_and_refused_after_selfish_ones():
    who = ready()
    granted = {}
    for motive in (Motive.NEUTRAL, Motive.SELF):
        state = at(who, useful=1, trust=3)
        asked = play(who, [say(Act.FAC_Q, Target.STATUS, motive=motive)] * 2, state).state
        granted[motive] = react(who, asked, NEXT_STEP).state.next_step

    assert granted == {Motive.NEUTRAL: True, Motive.SELF: False}


def test_the_buyers_side_is_told_before_the_sale():
    text = debrief_text(debrief(told(QUESTION, *[PITCH] * 9)))

    assert 0 < text.index("For the buyer") < text.index("For the sale")


def test_the_debrief_names_the_belief_under_a_weak_line():
    tip = advice(Act.PITCH)
    text = " ".join(debrief_text(debrief(told(QUESTION, *[PITCH] * 9))).split())

    assert tip is not None
    assert tip.belief.rstrip(".") in text


def test_everybody_in_the_flagship_has_a_name_and_words_of_their_own():
    scenario = order_desk().scenario
    people = [e for e in scenario.elements if e.kind == "stakeholder"]

    assert len({e.name for e in people}) == len(people) >= 8
    assert [e.id for e in people if f"element.agreed@{e.id}" not in scenario.lines] == []
