"""How many questions a turn puts."""

from __future__ import annotations

import pytest

from simulator.language import interpret

ONE = [
    "And the slips, will you count them, do you think?",
    "You've gone to Ken, so he must be on your mind. What do you think he'd be upset about?",
    "Sunita asked what becomes of the checkers. Who in the building can answer her honestly?",
    "Has everybody who has to agree been heard, so you can decide?",
    "Is there anyone else who'd feel it? The accounts people, perhaps?",
    "I was wondering who signs that off.",
    "So Maureen keeps it, right?",
    "Do you write it down, or does it stay in her head?",
]
TWO = [
    "Has anyone actually tried? Who would know for certain?",
    "What would the rota upset, do you think? Does anything get worse on a day when Ken's away?",
]
MORE = [
    "Who decides, what is the budget, when do you start and who else are you talking to?",
    "Who is on the desk now? Who covers when she is ill? And what have you tried?",
    "who decides that and when do they meet and what would they want to see",
]


@pytest.mark.parametrize("line", ONE)
def test_what_trails_or_stands_inside_a_question_is_part_of_it(line: str) -> None:
    assert interpret(line).questions == 1


@pytest.mark.parametrize("line", TWO)
def test_two_sentences_that_ask_are_two(line: str) -> None:
    assert interpret(line).questions == 2


@pytest.mark.parametrize("line", MORE)
def test_questions_side_by_side_are_a_stack(line: str) -> None:
    assert interpret(line).questions > 2


def test_a_question_that_breaks_off_is_one_too() -> None:
    assert interpret("Who decides, and um who's").questions == 2
