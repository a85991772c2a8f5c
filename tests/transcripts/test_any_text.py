"""No text makes reading raise, and every word is in a turn or in a problem."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.diagnostics import Severity
from simulator.transcripts import Format, assign, decode, decode_journal, is_journal

SHARDS = st.sampled_from(
    [
        "WEBVTT", "NOTE", "STYLE", "\n", "\n\n", "\r\n", "\r", " ", "\t", "\ufeff", "\u2028",
        "00:00:01.000 --> 00:00:02.000", "00:00:01,000 --> 00:00:02,000", "0:99 -->", "-->", "7",
        "<v Ann>", "<v.a.b Bo Roe>", "<v ", "</v>", "<v>", "<i>", "<", ">", "&amp;", "&#1114112;",
        "Ann: ", "Bo Roe (Acme): ", "[00:00:03] ", "(0:99) ", "Ann  0:03", "Seller: ", "Client: ",
        ":", "[", "]", "(", ")", "hello there", "Well: no", "[laughter]", "{\\an8}", "- ",
    ]
)  # fmt: skip
WILD = st.lists(SHARDS | st.text(max_size=5), max_size=40).map("".join)


@given(st.text() | WILD, st.lists(st.text(max_size=8), max_size=2))
def test_no_text_makes_reading_raise(text, sellers):
    recording = decode(text, "x")

    result = assign(recording, sellers)

    assert is_journal(text) in (True, False)
    assert decode_journal(text, "x").header is None
    assert recording.turns or any(p.severity is Severity.ERROR for p in recording.problems)
    assert result.dialogue is not None or result.problems


@given(WILD)
def test_a_turn_has_words_and_a_place_in_the_file(text):
    recording = decode(text, "x")

    lines = [turn.line for turn in recording.turns]
    assert lines == sorted(lines)
    assert all(1 <= line <= text.count("\n") + text.count("\r") + 1 for line in lines)
    assert all(turn.text == " ".join(turn.text.split()) != "" for turn in recording.turns)


WORD = st.text("abcdefgh", min_size=1, max_size=6)
SAID = st.lists(WORD, min_size=1, max_size=8).map(" ".join)
TALK = st.lists(st.tuples(st.sampled_from(["Ann Lee", "Bo", "Cy Roe"]), SAID), min_size=1)


def webvtt(number: int, name: str, text: str) -> str:
    return f"{number}\n00:00:{number % 60:02}.000 --> 01:00:00.000\n<v {name}>{text}</v>\n\n"


def srt(number: int, name: str, text: str) -> str:
    return f"{number}\n00:00:{number % 60:02},000 --> 01:00:00,000\n{name}: {text}\n\n"


WRITERS = {
    Format.WEBVTT: ("WEBVTT\n\n", webvtt),
    Format.SUBRIP: ("", srt),
    Format.LABELLED: ("", lambda number, name, text: f"{name}: {text}\n"),
    Format.STAMPED: ("", lambda number, name, text: f"[00:00:{number % 60:02}] {name}: {text}\n"),
    Format.HEADED: ("", lambda number, name, text: f"{name}  0:{number % 60:02}\n{text}\n\n"),
}


@pytest.mark.parametrize("written", WRITERS)
@given(talk=TALK)
def test_one_talk_reads_the_same_in_every_format(written, talk):
    head, write = WRITERS[written]
    text = head + "".join(write(number, *turn) for number, turn in enumerate(talk, start=1))

    recording = decode(text, "x")

    joined: list[tuple[str, str]] = []
    for name, words in talk:
        if joined and joined[-1][0] == name:
            joined[-1] = (name, f"{joined[-1][1]} {words}")
        else:
            joined.append((name, words))
    assert recording.format is written
    assert [(turn.name, turn.text) for turn in recording.turns] == joined
    assert recording.problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v " * 40_000,
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>" + "<" * 100_000,
        "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "[" * 100_000,
        "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "<v a>" * 20_000,
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v a>" + "<i>\n" * 40_000,
        "WEBVTT\n\n00:01.000 --> 00:02.000\n" + "a\n" * 40_000,
        "WEBVTT\n\n" + "00:" * 40_000,
        "Ann: " + " " * 100_000 + "x",
        "[" + "0:01 " * 40_000,
        "A" * 100_000 + ":",
        "Ann: a\n" * 10_000,
        "&#" * 50_000,
    ],
    ids=range(12),
)
def test_a_hostile_file_takes_no_longer_than_its_length_allows(text):
    began = time.process_time()

    decode(text, "x")

    assert time.process_time() - began < 2
