"""The desk: lines and slash commands in, words out, every turn handed to the keeper."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.cli.play.blocks import Look, Then
from simulator.cli.play.commands import COMMANDS
from simulator.cli.play.desk import Desk, Mode
from simulator.cli.play.screen import clean, wrap
from simulator.engine import Engine, engine
from simulator.study.talk import begin
from tests.cli.conftest import Kept
from tests.support import persona, small

Answers = Callable[[str], str]
QUESTION = "How would you know that the rota is no longer good enough?"
READY = engine(small(), persona(), 3)
PITCH = "Our planner saves you ten hours a week."


def test_words_are_answered_by_the_buyer_by_first_name(desk: Desk):
    (block,) = desk.answer(QUESTION).blocks

    assert (block.look, block.name) == (Look.BUYER, "Ruth")
    assert block.text


def test_every_turn_is_kept_before_it_is_shown(desk: Desk, kept: Kept):
    desk.answer(QUESTION)
    desk.answer("/wait")
    desk.answer("/undo")

    assert kept.entries == [("say", QUESTION), ("move", "wait"), ("undo", "")]


def test_what_could_not_be_saved_is_said(desk: Desk, kept: Kept):
    kept.trouble = "no space left on device"

    blocks = desk.answer(QUESTION).blocks

    assert blocks[-1].look is Look.ALERT
    assert "no space left" in blocks[-1].text


def test_an_empty_line_is_no_turn(desk: Desk, answers: Answers):
    said = answers("   ")

    assert "/silence" in said
    assert desk.talk.turns == ()


@pytest.mark.parametrize(
    ("line", "meant"), [("help", "/help"), ("QUIT", "/quit"), ("exit", "/quit"), ("?", "/help")]
)
def test_a_command_without_its_slash_is_not_said_to_the_buyer(desk: Desk, line: str, meant: str):
    before = len(desk.talk.turns)

    (block,) = desk.answer(line).blocks

    assert meant in block.text
    assert len(desk.talk.turns) == before


def test_a_sentence_with_the_name_of_a_command_in_it_is_said(desk: Desk):
    desk.answer("Could you help me understand who was there?")

    assert len(desk.talk.turns) == 1


def test_silence_is_a_turn_on_purpose(desk: Desk):
    desk.answer("/silence")

    assert [turn.text for turn in desk.talk.lines] == [""]


def test_two_slashes_begin_words_with_a_slash(desk: Desk):
    desk.answer("//etc is where we keep it")

    assert desk.talk.lines[0].text == "/etc is where we keep it"


def test_undo_takes_back_the_last_turn_and_repeats_what_the_buyer_said_before(desk: Desk):
    before = desk.talk
    opening = desk.talk.opening.reply.text

    desk.answer(PITCH)
    said = desk.answer("/undo").blocks

    assert desk.talk == before
    assert [block.text for block in said] == [f"Taken back: {PITCH}", opening]


def test_undo_at_the_start_takes_back_nothing(answers: Answers):
    assert answers("/undo") == "There is nothing to take back."


def test_why_names_act_words_rule_and_a_better_line(answers: Answers):
    answers(QUESTION)
    answers(PITCH)

    why = answers("/why")

    assert "pitch (PITCH, pushing); " in why
    assert "went by: " in why
    assert "cost 3 pushing" in why
    assert "[R5: " in why
    assert "For instance: " in why


def test_why_of_a_good_line_has_nothing_to_mend(answers: Answers):
    answers(QUESTION)

    why = answers("/why 1")

    assert "+2 facilitation" in why
    assert "For instance" not in why


@pytest.mark.parametrize("argument", ["0", "2", "-1", "²", "one", "9" * 40])
def test_why_of_a_turn_that_is_not_there_says_which_there_are(argument: str, answers: Answers):
    answers(QUESTION)

    assert "they count from 1 to 1" in answers(f"/why {argument}")


def test_why_before_the_first_word_says_so(answers: Answers):
    assert answers("/why") == "You have said nothing yet."


def test_why_of_silence_explains_that_nothing_was_scored(answers: Answers):
    answers("/silence")

    assert "othing" in answers("/why")


def test_the_map_shows_what_was_said_and_nothing_else(answers: Answers):
    assert "Nothing yet." in answers("/map")

    answers(QUESTION)
    shown = answers("/map")

    assert "fairness (criterion): named, not looked into; asked about" in shown
    assert "Helen" not in shown


def test_a_hint_tells_a_target_and_no_secret(answers: Answers):
    assert answers("/hint").startswith("Due: the people it touches. Something there")


def test_the_help_lists_every_command(answers: Answers):
    shown = answers("/help")

    assert [name for name in COMMANDS if f"/{name}" not in shown] == []


def test_a_mistyped_command_is_no_talk(desk: Desk, answers: Answers):
    assert answers("/hnit") == "There is no command /hnit; did you mean /hint?"
    assert desk.talk.turns == ()


def test_an_exam_explains_nothing_and_takes_nothing_back(exam: Desk):
    exam.answer(QUESTION)

    said = [exam.answer(line).blocks[0].text for line in ("/hint", "/why", "/map", "/undo")]

    assert [text for text in said if "exam" not in text] == []
    assert len(exam.talk.turns) == 1


def test_when_an_exam_is_over_it_is_explained(exam: Desk):
    for _ in range(9):
        if not exam.over:
            exam.answer(PITCH)

    assert exam.over
    assert "pushing" in exam.answer("/why").blocks[0].text
    assert "nothing is taken back" in exam.answer("/undo").blocks[0].text


def test_a_learner_gets_a_remark_after_each_line(ready: Engine, kept: Kept):
    learner = Desk(begin(ready), kept, Mode.LEARN)

    learner.answer(QUESTION)
    blocks = learner.answer(PITCH).blocks

    assert blocks[-1].text == "(pitch: cost 3 pushing)"


def test_after_the_end_words_are_no_longer_sent(desk: Desk, answers: Answers):
    for _ in range(9):
        answers(PITCH)
    turns = len(desk.talk.turns)

    assert desk.over
    assert "/retry N" in answers("Are you there?")
    assert "/retry N" in answers("/wait")
    assert len(desk.talk.turns) == turns


def test_closing_a_meeting_tells_how_much_time_went_by(answers: Answers):
    answers(QUESTION)

    parting, later, again = answers("/end").split("\n", 2)

    assert later == "(2 weeks went by. Meeting 2 begins.)"
    assert parting
    assert again


def test_waiting_tells_that_a_week_went_by_and_nothing_more(answers: Answers):
    assert answers("/wait") == "(A week went by.)"


@pytest.mark.parametrize(
    ("line", "then", "argument"),
    [
        ("/quit", Then.LEAVE, ""),
        ("/QUIT", Then.LEAVE, ""),
        ("/retry 1", Then.RETRY, "1"),
        ("/resume friday", Then.SWITCH, "friday"),
    ],
)
def test_some_commands_are_the_sittings_to_do(line: str, then: Then, argument: str, desk: Desk):
    desk.answer(QUESTION)

    answer = desk.answer(line)

    assert (answer.then, answer.argument) == (then, argument)


@pytest.mark.parametrize(
    "line",
    [
        "word " * 10_000,
        "🙂" * 50,
        "\x1b[31mred\x1b[0m \x00\x07",
        "\ud800",
        "ｆｕｌｌ ｗｉｄｔｈ？",
        "¿Quién decide?",
        "????????",
        "/",
        "/ why",
        "/why 🙂",
        "//",
        "{{ 7 * 7 }} {% raw %}",
        "'; DROP TABLE talks; --",
        "a" * 20_000,
    ],
)
def test_no_line_makes_it_stumble(line: str, desk: Desk, answers: Answers):
    answers(line)

    answers("/why")
    answers("/map")
    assert desk.over in (True, False)


@given(st.lists(st.text(max_size=60), max_size=4))
def test_any_lines_are_answered_with_words_a_terminal_may_show(lines: list[str]):
    desk = Desk(begin(READY), Kept(), Mode.LEARN)

    for line in (*lines, "/why", "/map", "/hint"):
        for block in desk.answer(line).blocks:
            assert wrap(block.text, 80) == clean(wrap(block.text, 80))
