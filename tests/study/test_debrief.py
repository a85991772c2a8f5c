"""The debrief as data, and as text."""

import pytest

from simulator.engine import engine
from simulator.reports.text import debrief_text
from simulator.rubric import Pole
from simulator.study.chart import Found, chart
from simulator.study.debrief import Own, debrief
from simulator.study.talk import Talk, begin
from tests.support import persona, small

QUESTION = "How do you get by when the rota falls over?"
PITCH = "Our planner saves you ten hours a week."


def talk(*lines: str) -> Talk:
    told = begin(engine(small(), persona(), 3))
    for line in lines:
        if not told.state.ended:
            told = told.say(line)
    return told


def pushed() -> Talk:
    return talk(QUESTION, *[PITCH] * 12)


def test_an_ended_talk_says_what_it_came_to_for_both_sides():
    found = debrief(pushed())

    assert (found.ending, found.good, found.purchase) == ("Ended by the buyer", False, False)
    assert [wish.met for wish in found.wishes] == [False, False]
    assert found.next_call == "No."
    assert found.verdict.passed is False


def test_a_talk_that_was_left_has_no_ending_and_no_verdict():
    found = debrief(talk(QUESTION))

    assert (found.ending, found.good) == ("", None)
    assert found.verdict.passed is None


def test_the_best_and_worst_turns_cite_rule_words_and_reason():
    found = debrief(pushed())

    best, worst = found.best[0], found.worst[0]
    assert (best.turn, best.words, best.pole) == (1, QUESTION, Pole.FACILITATION)
    assert (worst.turn, worst.pole, worst.rule) == (2, Pole.PUSHING, "R5")
    assert worst.quote in worst.words
    assert worst.better.endswith("?")
    assert best.better == ""


def test_early_pitches_and_habits_are_counted_by_turn():
    found = debrief(pushed())

    assert found.premature[0].turn == 2
    assert (found.habits[0].title, found.habits[0].turn) == ("pitch", 2)


def test_there_are_no_more_than_two_things_to_work_on():
    assert len(debrief(pushed()).work_on) in (1, 2)


def test_a_part_that_was_asked_about_is_told_from_one_never_touched():
    parts = {part.id: part for part in chart(talk(QUESTION)).parts}

    assert (parts["grid"].found, parts["grid"].standing) == (Found.ASKED, "named")
    assert (parts["helen"].found, parts["helen"].known) == (Found.UNTOUCHED, False)


def test_an_open_gate_names_what_it_waits_for_as_far_as_that_has_been_spoken_of():
    gates = {gate.name: gate for gate in debrief(talk(QUESTION)).gates}

    assert gates["fixes tried"].waits == ("grid",)
    assert gates["problem shared"].either == ("priya", "aga", "helen")
    text = debrief_text(debrief(talk(QUESTION)))
    assert "fixes tried: the Grid\n" in text
    assert "people heard: 2 not spoken of\n" in text
    assert "problem shared: some of 3 not spoken of\n" in text


def test_the_text_holds_outcome_own_view_and_measures():
    text = debrief_text(debrief(pushed(), Own("listen", 4, 5)))

    for words in (
        "Ended by the buyer",
        "No purchase.",
        "You wanted this talk to: listen",
        "You said you pushed: 5 of 5. The line to look at: turn 2",
        "Try instead",
        "Never touched: ",
        "They are never averaged.",
    ):
        assert words in text


def test_a_talk_that_can_go_on_keeps_what_was_not_found():
    text = debrief_text(debrief(talk(QUESTION)))

    assert "Helen" not in text
    assert "an ended talk names them" in text


@pytest.mark.parametrize("width", [-3, 20, 40, 80, 500])
def test_the_text_keeps_to_the_width(width: int):
    lines = debrief_text(debrief(pushed()), width).splitlines()

    assert max(map(len, lines)) <= max(20, min(width, 100))


def test_words_of_people_are_data_to_the_template():
    text = debrief_text(debrief(talk("{{ 7 * 7 }} {% if %} <b>"), Own("{{ d }}")))

    assert "You wanted this talk to: {{ d }}" in text


def test_a_page_pasted_in_is_shortened():
    assert len(debrief_text(debrief(talk("word " * 5000)))) < 20_000
