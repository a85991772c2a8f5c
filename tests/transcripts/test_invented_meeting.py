"""The meeting we show: labelled as invented, as messy as real ones, and read without a loss."""

from pathlib import Path

import pytest

from simulator.diagnostics import Severity
from simulator.dialogue import Speaker
from simulator.transcripts import Format, assign, decode

FILE = Path(__file__).parents[2] / "docs" / "talks" / "invented-meeting.vtt"


@pytest.fixture
def meeting():
    return decode(FILE.read_text("utf-8"), FILE.name)


def test_it_says_in_a_note_that_it_is_invented():
    assert "NOTE\nINVENTED." in FILE.read_text("utf-8")


def test_it_is_read_without_a_loss(meeting):
    assert meeting.format is Format.WEBVTT
    assert [(p.severity, p.where.line) for p in meeting.problems] == [(Severity.NOTE, 95)]


def test_its_people_are_one_seller_and_two_buyers(meeting):
    result = assign(meeting, ["dana"])

    assert [(role.name, role.speaker) for role in result.roles] == [
        ("Dana Okafor", Speaker.SELLER),
        ("Piet Vos", Speaker.BUYER),
        ("Marjorie Lund", Speaker.BUYER),
    ]
    assert sum(role.turns for role in result.roles) == 51


def test_two_voices_in_one_cue_are_two_turns(meeting):
    assert [(turn.name, turn.text) for turn in meeting.turns if turn.line == 56] == [
        ("Marjorie Lund", "Or nobody does."),
        ("Piet Vos", "Or nobody, right."),
    ]


def test_a_tag_left_open_ends_with_its_cue(meeting):
    price = next(turn for turn in meeting.turns if turn.text.startswith("Sure. Um. Thirty"))

    assert price.text.endswith("So shall I just send the paperwork to you, Marjorie?")
    assert "<" not in price.text
