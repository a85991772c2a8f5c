"""The journal: what is written comes back, from any place at which the writer was killed."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.diagnostics import Severity
from simulator.dialogue import Dialogue, Speaker
from simulator.transcripts import (
    FORMAT,
    Entry,
    Header,
    decode_journal,
    encode,
    is_journal,
    standing,
    to_dialogue,
)
from simulator.transcripts.journal import KINDS, Journal, checksum

HEADER = Header(1, "0.1.0", "lifts", "5ca1ab1e", "wary", "decade00", 7, "rules-1", "2026-05-03")
ENTRIES = (
    Entry("say", 1, "Who else is “hurt”?", "Née Lund.\nAnd nights.", {"marks": [1, 0.5, None]}),
    Entry("move", 2, "wait", "Three weeks later…"),
    Entry("say", 3, "Sign today!", "No."),
    Entry("undo", 4),
    Entry("rating", 5, "useful"),
    Entry("say", 6, "\x00\ud800\u2028", "🛗"),
    Entry("say", 7),
)
LINES = tuple(encode(record.record()) for record in (HEADER, *ENTRIES))
TEXT = "".join(LINES)


def body(text: str) -> str:
    return f"{checksum(text)} {text}\n"


def told(journal: Journal) -> list[str]:
    return [f"{problem.severity} {problem}" for problem in journal.problems]


DAMAGED = "this line is damaged; restore the file from a copy, or keep the lines before this one"
HEADLESS = (
    "error x:1:1 BF601 the journal has no header that can be read; "
    "restore the file from a copy, or keep the lines before this one"
)
TORN = "the last line was cut off while it was written; it is left out"


def test_a_journal_comes_back_as_it_was_written():
    assert decode_journal(TEXT, "x") == Journal(HEADER, ENTRIES, (), len(TEXT))


def test_a_journal_is_ascii_so_that_characters_are_bytes():
    assert TEXT.isascii()


def test_a_journal_cut_anywhere_keeps_every_complete_line():
    ends = [sum(map(len, LINES[: n + 1])) for n in range(len(LINES))]
    for cut in range(len(TEXT)):
        whole = sum(end <= cut for end in ends)

        journal = decode_journal(TEXT[:cut], "x")

        assert journal.header == (HEADER if whole else None)
        assert journal.entries == ENTRIES[: max(0, whole - 1)]
        assert journal.intact == (ends[whole - 1] if whole else 0)
        notes = [str(p) for p in journal.problems if p.severity is Severity.NOTE]
        clean = cut == 0 or cut in ends
        assert notes == ([] if clean else [f"x:{whole + 1}:1 BF601 {TORN}"])
        errors = [p for p in journal.problems if p.severity is Severity.ERROR]
        assert bool(errors) == (whole == 0)


def test_a_talk_goes_on_behind_what_was_intact():
    cut = TEXT[:-5]
    journal = decode_journal(cut, "x")

    again = cut[: journal.intact] + encode(Entry("say", 7, "again").record())

    assert decode_journal(again, "x").problems == ()


@pytest.mark.parametrize("line", range(2, len(LINES) + 1))
def test_a_damaged_line_is_an_error_and_what_follows_it_is_not_trusted(line):
    lines = list(LINES)
    lines[line - 1] = lines[line - 1].replace("{", "[", 1)

    journal = decode_journal("".join(lines), "x")

    assert told(journal) == [f"error x:{line}:1 BF601 {DAMAGED}"]
    assert journal.entries == ENTRIES[: line - 2]
    assert journal.intact == sum(map(len, LINES[: line - 1]))


def test_every_damaged_line_is_reported():
    lines = [LINES[0], "\n", LINES[2], "rubbish\n", "torn"]

    journal = decode_journal("".join(lines), "x")

    assert told(journal) == [
        f"error x:2:1 BF601 {DAMAGED}",
        f"error x:4:1 BF601 {DAMAGED}",
        f"note x:5:1 BF601 {TORN}",
    ]


@pytest.mark.parametrize("at", range(8))
def test_a_single_flipped_character_of_a_checksum_shows(at):
    flipped = "0" if LINES[1][at] != "0" else "1"
    line = LINES[1][:at] + flipped + LINES[1][at + 1 :]

    assert told(decode_journal(LINES[0] + line, "x")) == [f"error x:2:1 BF601 {DAMAGED}"]


def test_a_lost_line_shows_even_if_every_other_is_whole():
    journal = decode_journal(LINES[0] + LINES[1] + LINES[3], "x")

    assert [problem.message for problem in journal.problems] == [
        "entry 2 should stand here, and 3 does"
    ]
    assert journal.entries == ENTRIES[:1]


@pytest.mark.parametrize("text", ["", "torn", "Ann: hi\n", LINES[1], body('{"kind":"header')])
def test_a_journal_without_a_header_is_an_error(text):
    journal = decode_journal(text, "x")

    assert told(journal)[0] == HEADLESS
    assert (journal.header, journal.entries, journal.intact) == (None, (), 0)


def test_a_journal_of_a_newer_format_is_not_read():
    newer = encode({"kind": "header", "format": FORMAT + 1, "shape": "unheard of"})

    journal = decode_journal(newer + LINES[1], "x")

    assert told(journal) == [
        "error x:1:1 BF602 this journal is of format 2, and this buysim reads up to 1; "
        "update buysim"
    ]
    assert journal.entries == ()


@pytest.mark.parametrize("change", [{"seed": True}, {"seed": "7"}, {"more": 1}, {"format": None}])
def test_a_header_with_something_amiss_is_an_error(change):
    journal = decode_journal(encode({**HEADER.record(), **change}), "x")

    assert [problem.message for problem in journal.problems] == ["the header lacks something"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"kind": "shout"},
        {"kind": ["say"]},
        {"kind": "header"},
        {"n": True},
        {"text": None},
        {"score": []},
        {"more": 1},
    ],
)
def test_an_entry_with_something_amiss_is_damage(wrong):
    line = encode({**ENTRIES[0].record(), **wrong})

    assert told(decode_journal(LINES[0] + line, "x")) == [f"error x:2:1 BF601 {DAMAGED}"]


@pytest.mark.parametrize("text", ["{NaN}", '{"n":NaN}', '{"n":' * 9000 + "1" + "}" * 9000])
def test_a_checksum_does_not_make_nonsense_true(text):
    assert told(decode_journal(LINES[0] + body(text), "x")) == [f"error x:2:1 BF601 {DAMAGED}"]


def test_lines_ended_as_on_windows_are_read():
    journal = decode_journal(TEXT.replace("\n", "\r\n"), "x")

    assert (journal.entries, journal.problems) == (ENTRIES, ())


def test_what_is_not_plain_data_is_refused_when_written():
    with pytest.raises(ValueError, match="JSON"):
        encode({"score": float("nan")})


@pytest.mark.parametrize(
    ("text", "expected"),
    [(TEXT, True), (LINES[0][:12], True), ("WEBVTT", False), ("Ann: hi", False), ("", False)],
)
def test_a_journal_is_known_by_its_first_characters(text, expected):
    assert is_journal(text) is expected


def test_an_undo_takes_back_the_last_say_or_move_that_is_left():
    kinds = ["say", "move", "say", "rating", "undo", "undo", "say", "undo", "undo", "undo", "say"]
    entries = [Entry(kind, n) for n, kind in enumerate(kinds, start=1)]  # type: ignore[arg-type]

    assert [entry.n for entry in standing(entries)] == [11]


def test_the_dialogue_is_what_was_said_and_not_undone():
    journal = decode_journal(TEXT, "x")

    assert to_dialogue(journal) == (
        Dialogue()
        .say(Speaker.SELLER, "Who else is “hurt”?")
        .say(Speaker.BUYER, "Née Lund.\nAnd nights.")
        .say(Speaker.BUYER, "Three weeks later…")
        .say(Speaker.SELLER, "\x00\ud800\u2028")
        .say(Speaker.BUYER, "🛗")
        .say(Speaker.SELLER, "")
    )


ANY_TEXT = st.text(st.characters())  # with surrogates: a terminal can send them
PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=8,
)
SCORES = st.dictionaries(ANY_TEXT, PLAIN, max_size=3)
HEADERS = st.builds(
    Header,
    format=st.integers(0, FORMAT),
    seed=st.integers(),
    **dict.fromkeys(
        ("buysim", "scenario", "scenario_digest", "persona", "persona_digest", "reader"), ANY_TEXT
    ),
    created=st.none() | ANY_TEXT,
)
ENTRY = st.builds(
    Entry, st.sampled_from(KINDS), n=st.just(0), text=ANY_TEXT, reply=ANY_TEXT, score=SCORES
)


@given(HEADERS, st.lists(ENTRY, max_size=6))
def test_decoding_undoes_encoding(header, entries):
    numbered = tuple(replace(entry, n=n) for n, entry in enumerate(entries, start=1))
    text = "".join(encode(record.record()) for record in (header, *numbered))

    assert decode_journal(text, "x") == Journal(header, numbered, (), len(text))


@given(SCORES)
def test_a_line_is_one_line_of_json_behind_its_checksum(record):
    line = encode(record)

    assert line.count("\n") == 1
    assert line[:8] == checksum(line[9:-1])
    assert json.loads(line[9:]) == record


@given(st.text(), st.integers(0, len(TEXT)))
def test_whatever_is_written_over_a_journal_never_makes_it_raise(text, at):
    journal = decode_journal(TEXT[:at] + text + TEXT[at + len(text) :], "x")

    assert journal.intact <= len(TEXT) + len(text)
    assert journal.entries == ENTRIES[: len(journal.entries)]
