"""Nothing that a terminal obeys reaches it, whatever people typed or wrote in files."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.cli.play.screen import clean, typed, wrap


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("\x1b[2J\x1b[1;1Hgone", "gone"),
        ("\x1b]0;owned\x07title", "title"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b31mred", "31mred"),
        ("a\x08\x08b", "ab"),
        ("bell\x07", "bell"),
        ("nul\x00", "nul"),
        ("\u202eevil\u202c", "evil"),
        ("zero\u200bwidth", "zerowidth"),
        ("lone \ud800 half", "lone ? half"),
        ("tab\there", "tab    here"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("família 👩‍🚒 naïve", "família 👩‍🚒 naïve"),
    ],
)
def test_controls_are_taken_out_and_words_are_left(text: str, left: str):
    assert clean(text) == left


@given(st.text())
def test_no_text_brings_a_control_through(text: str):
    assert all(c.isprintable() or c in "\n\u200c\u200d" or ord(c) > 0x9F for c in clean(text))


@given(st.text())
def test_what_was_typed_is_one_line(text: str):
    line = typed(text)

    assert "\n" not in line
    assert typed(line) == line


@given(st.text(), st.integers(-5, 300))
def test_lines_are_no_longer_than_the_width_but_for_single_long_words(text: str, width: int):
    widest = max(20, min(width, 100))

    for line in wrap(text, width).split("\n"):
        assert len(line) <= widest or len(line.split()) == 1


def test_an_indented_line_runs_on_under_itself():
    assert wrap("  one two three four five", 20) == "  one two three four\n    five"
