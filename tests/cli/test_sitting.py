"""A sitting from briefing to debrief, however it ends; resumed, retried, switched."""

from pathlib import Path

import click
import pytest

from simulator.cli.exits import Exit
from simulator.cli.play.desk import Mode
from simulator.cli.play.journal_file import read
from simulator.cli.play.seats import new, resumed, retried
from simulator.cli.play.sitting import BEFORE, HELPED, PUSHED, Sitting
from simulator.diagnostics import Problems
from simulator.engine import engine
from simulator.practice.attempts import OUTCOME, PURPOSE, RETRY, latest
from simulator.scenario.loader import load_persona, load_scenario
from tests.cli.conftest import Case, Scripted, Until

QUESTION = "How would you know that the rota is no longer good enough?"
PITCH = "Our planner saves you ten hours a week."
PUSHY = (QUESTION, Until(PITCH))


def sit(case: Case, *lines: str | type[BaseException], mode: Mode = Mode.PRACTISE) -> Scripted:
    front = Scripted(*lines)
    ready = engine(load_scenario(str(case.scenario)).scenario, load_persona(str(case.persona)), 3)
    seat = new(ready, (str(case.scenario), str(case.persona)), mode, None)
    front.code = Sitting(front, seat, lambda path: None).run()  # type: ignore[attr-defined]
    return front


def go_on(path: Path, *lines: str | type[BaseException]) -> Scripted:
    front = Scripted(*lines)
    Sitting(front, resumed(path), lambda path: None).run()
    return front


def said(path: Path) -> list[str]:
    return [entry.text for entry in read(path).entries if entry.kind == "say"]


def test_it_begins_with_the_case_and_with_what_is_judged(case: Case):
    shown = sit(case, "", "/quit").text

    for words in (
        "A depot of forty people",
        "Ruth Vane, depot manager",
        "facilitation",
        "hiding",
        "models claims of public essays",
        "Seed 3",
        "Mode practise",
    ):
        assert words in shown


def test_the_purpose_is_kept_and_comes_back_in_the_debrief(case: Case):
    front = sit(case, "see who has to agree", QUESTION, "/quit", "4", "2")

    kept = latest(read(case.journals[0]), PURPOSE)
    assert front.prompts[0] == BEFORE
    assert kept is not None
    assert kept.score == {"value": "see who has to agree"}
    assert "You wanted this talk to: see who has to agree" in front.text
    assert "You said you helped them decide: 4 of 5" in front.text


def test_the_trainees_own_view_is_asked_before_the_debrief(case: Case):
    front = sit(case, "", QUESTION)

    assert front.prompts[-2:] == [HELPED, PUSHED]
    assert "DEBRIEF" in front.blocks[-3].text


@pytest.mark.parametrize("answer", ["", "6", "very much", "-1", KeyboardInterrupt])
def test_a_rating_that_is_none_is_skipped(answer: str | type[BaseException], case: Case):
    front = sit(case, "", QUESTION, "/quit", answer, answer)

    assert "You said you" not in front.text
    assert "DEBRIEF" in front.text


def test_the_end_of_input_ends_with_the_debrief(case: Case):
    front = sit(case, "", QUESTION)

    assert "DEBRIEF" in front.text
    assert latest(read(case.journals[0]), OUTCOME) is not None


def test_nothing_said_is_not_debriefed(case: Case):
    assert "DEBRIEF" not in sit(case, "", "/quit").text


def test_one_ctrl_c_drops_the_line_and_says_how_to_leave(case: Case):
    front = sit(case, "", KeyboardInterrupt, QUESTION, KeyboardInterrupt, "/quit")

    assert front.text.count("Ctrl-C again leaves at once") == 2
    assert said(case.journals[0]) == [QUESTION]


def test_two_ctrl_c_leave_at_once_with_the_journal_safe(case: Case):
    front = sit(case, "", QUESTION, KeyboardInterrupt, KeyboardInterrupt)

    assert front.code == Exit.INTERRUPTED  # type: ignore[attr-defined]
    assert "DEBRIEF" not in front.text
    assert said(case.journals[0]) == [QUESTION]


def test_a_talk_that_was_left_goes_on_where_it_was(case: Case):
    sit(case, "see more", QUESTION, "/quit")

    front = go_on(case.journals[0], PITCH, "/quit")

    assert "Going on with" in front.text
    assert "You wanted this talk to: see more" in front.text
    assert said(case.journals[0]) == [QUESTION, PITCH]


def test_resuming_without_a_word_does_not_debrief_again(case: Case):
    sit(case, "", QUESTION, "/quit")

    assert "DEBRIEF" not in go_on(case.journals[0], "/quit").text


def test_an_undone_turn_stays_undone_when_the_talk_goes_on(case: Case):
    sit(case, "", QUESTION, PITCH, "/undo", "/quit")

    seat = resumed(case.journals[0])
    seat.file.close()

    assert [turn.text for turn in seat.desk.talk.lines] == [QUESTION]


def test_when_the_talk_is_over_the_trainee_can_look_and_leave(case: Case):
    front = sit(case, "", *PUSHY, "", "", "/why 2", "")

    assert "Ended by the buyer" in front.text
    assert "cost 3 pushing" in front.text
    assert front.prompts[-1] == "After: "


def test_a_retry_goes_on_in_a_journal_of_its_own(case: Case):
    front = sit(case, "my aim", *PUSHY, "", "", "/retry 2", "Who else lives with it?", "/quit")

    first, second = case.journals
    assert said(first)[:2] == [QUESTION, PITCH]
    assert said(second) == [QUESTION, "Who else lives with it?"]
    came = latest(read(second), RETRY)
    assert came is not None
    assert came.score == {"of": first.name, "turn": 2}
    assert front.text.count("You wanted this talk to: my aim") == 2


def test_an_undo_after_the_end_leads_back_into_the_talk(case: Case):
    over = sit(case, "", *PUSHY)
    turns = len(said(case.journals[0]))

    front = go_on(case.journals[0], "/undo", QUESTION, "/quit")

    assert "Ended by the buyer" in over.text
    assert said(case.journals[0])[turns:] == [QUESTION]
    assert "You left before it came to anything" in front.text


def test_a_talk_that_is_over_can_be_looked_at_again(case: Case):
    sit(case, "", *PUSHY, "", "")
    entries = len(read(case.journals[0]).entries)

    front = go_on(case.journals[0], "/why 2", "")

    assert "Ended by the buyer" in front.text
    assert front.text.count("DEBRIEF") == 1
    assert len(read(case.journals[0]).entries) == entries


def test_a_retry_of_an_exam_is_practice(case: Case):
    sit(case, "", QUESTION, "/quit", mode=Mode.EXAM)

    seat = retried(case.journals[0], read(case.journals[0]), 1, None)
    seat.file.close()

    assert seat.desk.mode is Mode.PRACTISE


def test_the_mode_of_a_talk_stays_when_it_goes_on(case: Case):
    sit(case, "", QUESTION, "/quit", mode=Mode.EXAM)

    assert "waits until the end of an exam" in go_on(case.journals[0], "/why", "/quit").text


def test_another_talk_can_be_gone_on_with_from_inside(case: Case):
    sit(case, "", QUESTION, "/quit")
    name = case.journals[0].stem

    front = sit(case, "", "/resume", f"/resume {name}", "/resume " + name, PITCH, "/quit")

    assert f"/resume {name}" in front.text
    assert "That is this talk." in front.text
    assert said(case.journals[0]) == [QUESTION, PITCH]
    assert said(case.journals[1]) == []


def test_a_talk_that_is_not_there_is_told_and_the_present_one_stays(case: Case):
    front = sit(case, "", "/resume nowhere", QUESTION, "/quit")

    assert "BF001" in front.text
    assert said(case.journals[0]) == [QUESTION]


def test_a_changed_scenario_is_not_gone_on_with(case: Case):
    sit(case, "", QUESTION, "/quit")
    case.scenario.write_text(case.scenario.read_text().replace("forty people", "fifty people"))

    with pytest.raises(Problems, match=r"1:1 BF603 the scenario .* has changed"):
        resumed(case.journals[0])


def test_a_journal_that_replays_otherwise_is_not_gone_on_with(case: Case, monkeypatch):
    sit(case, "", QUESTION, "/quit")
    monkeypatch.setattr("simulator.voice.book._order", lambda *_: [1, 0, 2, 3, 4, 5, 6, 7, 8, 9])

    with pytest.raises(Problems, match="BF604 turn 0: the reply differs"):
        resumed(case.journals[0])


def test_a_talk_being_played_is_not_played_twice(case: Case):
    front = Scripted("", QUESTION)
    ready = engine(load_scenario(str(case.scenario)).scenario, load_persona(str(case.persona)), 3)
    seat = new(ready, (str(case.scenario), str(case.persona)), Mode.PRACTISE, None)

    with pytest.raises(click.ClickException, match="another buysim"):
        resumed(case.journals[0])
    Sitting(front, seat, lambda path: None).run()


def test_a_retry_of_a_turn_that_is_not_there_is_wrong_use(case: Case):
    sit(case, "", QUESTION, "/quit")

    with pytest.raises(click.UsageError, match="count from 1 to 1"):
        retried(case.journals[0], read(case.journals[0]), 2, None)
