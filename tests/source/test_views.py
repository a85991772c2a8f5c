"""The caret stands under the place, and a mistyped name finds the one that was meant."""

import pytest

from simulator.diagnostics import Diagnostic, Location
from simulator.source import closest, view


def problem(line: int, column: int) -> Diagnostic:
    return Diagnostic("BF102", Location("f", line, column), "oh")


def lines(column: int, text: str) -> list[str]:
    return view(problem(3, column), text).splitlines()[1:]


@pytest.mark.parametrize(
    ("column", "text", "caret"),
    [
        (1, "a: 1", 0),
        (4, "a: 1", 3),
        (5, "a: 1", 4),
        (99, "a: 1", 4),
        (0, "a: 1", 0),
        (3, "😀 b", 3),
        (5, "e\u0301e b", 3),
        (2, "\tb", 1),
    ],
)
def test_the_caret_stands_under_its_column_whatever_the_letters_width(
    column: int, text: str, caret: int
):
    assert lines(column, text)[1] == "      | " + " " * caret + "^"


def test_a_long_line_is_cut_to_the_part_around_the_caret():
    shown, caret = lines(300, "x" * 299 + "HERE" + "y" * 500)

    assert len(shown) < 100
    assert shown[caret.index("^") :].startswith("HERE")
    assert shown.startswith("    3 | …")
    assert shown.endswith("y…")


def test_codes_that_move_the_cursor_are_shown_as_dots():
    assert lines(1, "a\x1b[2J")[0] == "    3 | a·[2J"


@pytest.mark.parametrize(("line", "text"), [(0, "a: 1"), (3, ""), (3, "   ")])
def test_without_a_line_the_diagnostic_stands_alone(line: int, text: str):
    assert view(problem(line, 1), text) == str(problem(line, 1))


KEYS = ["title", "topic", "trust", "target", "from", "says", "stakeholder", "at_least", "no", "on"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("topc", "topic"),
        ("tilte", "title"),
        ("Trust", "trust"),
        ("at-least", "at_least"),
        ("At Least", "at_least"),
        ("form", "from"),
        ("stake", "stakeholder"),
        ("stakeholders", "stakeholder"),
        ("say", "says"),
        ("zebra", None),
        ("", None),
        ("x", None),
        ("t" * 100_000, None),
    ],
)
def test_a_mistyped_name_finds_what_was_meant_and_a_strange_one_nothing(
    word: str, meant: str | None
):
    assert closest(word, KEYS) == meant
    assert closest(word, reversed(KEYS)) == meant


def test_nothing_is_like_a_word_when_there_is_nothing():
    assert closest("topic", []) is None
