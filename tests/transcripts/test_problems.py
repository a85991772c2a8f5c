"""What cannot be read is said, with its place and its repair; words are never lost in silence."""

import pytest

from simulator.diagnostics import Severity
from simulator.transcripts import decode

OUTSIDE = "remove the blank line above it, give it a time line, or put NOTE before a comment"
EXPORT = "export the talk as WebVTT with speaker names, or write 'Name: text' for each turn"
NEITHER = "this is neither WebVTT nor SRT, and no line of it says who speaks"
SPOKEN = "if somebody said it, begin the line with 'Name:'"
NO_NAMES = (
    "x BF504 no speaker is named in this transcript; "
    "export it with speaker names, or begin each cue with 'Name:'"
)
NO_WORDS = "x BF505 no words in this transcript; export it again, with the words"

CASES = {
    "nothing wrong": ("Ann: hi", []),
    "empty": ("", [f"error {NO_WORDS}"]),
    "blank": ("\ufeff \r\n\t", [f"error {NO_WORDS}"]),
    "header only": ("WEBVTT\n\nNOTE nothing here", [f"error {NO_WORDS}"]),
    "empty cues only": ("1\n0:01,0 --> 0:02,0\n\n2\n0:03,0 --> 0:04,0\n", [f"error {NO_WORDS}"]),
    "names only": ("Ann:\nBo: ...\n", [f"error {NO_WORDS}"]),
    "prose": ("We met on Friday and it went well.", [f"error x BF501 {NEITHER}; {EXPORT}"]),
    "json": ('\n{"results":\n {"a": 1}}', [f"error x BF501 {NEITHER}; {EXPORT}"]),
    "markup": ("<style>\ncolor: red\n", [f"error x BF501 {NEITHER}; {EXPORT}"]),
    "no speakers": ("WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n", [f"error {NO_NAMES}"]),
    "text outside": (
        "WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: I\n\n  said this\nand that\n",
        [f"error x:6:3 BF502 text outside any cue: 'said this'; {OUTSIDE}"],
    ),
    "text outside, then an id": (
        "0:01,0 --> 0:02,0\nAnn: I\n\nlost\n8\n0:03,0 --> 0:04,0\nBo: you",
        [f"error x:4:1 BF502 text outside any cue: 'lost'; {OUTSIDE}"],
    ),
    "bad time": (
        "1\n00:00:01,000 --> 00:00:02,000\nAnn: a\n\n2\n 00:61:00,000 --> 0\nBo: b",
        [
            "warning x:6:2 BF502 time '00:61:00,000' cannot be read; "
            "the words of the cue are kept; write 00:01:02.500"
        ],
    ),
    "tag without end": (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>I\nwould <v Bo no",
        [
            "warning x:5:7 BF502 voice tag without '>': '<v Bo no'; "
            "its words are kept without a name; write <v Name>"
        ],
    ),
    "sound": (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n[laughter]\n\n00:03.000 --> 00:04.000\nAnn: a",
        ["note x:4:1 BF502 left out '[laughter]': a sound, and nobody is named for it"],
    ),
    "sheet": (
        "\n  Kick-off\nDate: today\nAnn: a",
        [
            "warning x:2:3 BF502 left out 2 lines before the first speaker, "
            f"from 'Kick-off' on; {SPOKEN}"
        ],
    ),
    "one line of sheet": (
        "Kick-off\nAnn: a",
        [
            "warning x:1:1 BF502 left out 1 line before the first speaker, "
            f"from 'Kick-off' on; {SPOKEN}"
        ],
    ),
    "bad stamp": (
        "[0:01] Ann: a\n  (0:99) Bo: b",
        ["warning x:2:4 BF502 time '0:99' cannot be read; the words are kept; write [00:01:02]"],
    ),
    "trailer": (
        "Ann  0:01\na\n\nTranscribed by https://otter.ai",
        [
            "note x:4:1 BF502 left out 'Transcribed by https://otter.ai': "
            "the recorder wrote it, nobody said it"
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_problem_says_where_what_and_how_to_mend_it(case):
    text, expected = CASES[case]

    problems = decode(text, "x").problems

    assert [f"{problem.severity} {problem}" for problem in problems] == expected


def test_all_problems_of_a_file_come_in_the_order_of_its_lines():
    text = "WEBVTT\n\nlost\n\n0:99 --> 1\n<v Ann\n\nlost again\n\n00:01.000 --> 1\n<v Bo>b"

    problems = decode(text, "x").problems

    assert [(problem.where.line, problem.severity) for problem in problems] == [
        (3, Severity.ERROR),
        (5, Severity.WARNING),
        (6, Severity.WARNING),
        (8, Severity.ERROR),
    ]


def test_the_words_of_a_broken_voice_tag_are_kept_without_a_name():
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>I</v> <v Bo would not"

    turns = decode(text, "x").turns

    assert [(turn.name, turn.text) for turn in turns] == [("Ann", "I"), ("", "Bo would not")]


def test_a_message_carries_nothing_a_terminal_would_obey():
    text = "WEBVTT\n\n\x1b[31mred\u202e alert\x07 and a lot more of this that goes on and on\n"

    (problem, _) = sorted(decode(text, "x").problems, key=lambda p: p.code)

    assert "'[31mred alert and a lot more of this th…'" in problem.message
