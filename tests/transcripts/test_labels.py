"""What may be a name at the beginning of a line, and what is only a phrase with a colon."""

import pytest

from simulator.transcripts.clock import seconds
from simulator.transcripts.labels import header, is_name, label

NAMES = """
Ann|ann|spk_0|Speaker 1|speaker 1|SPEAKER_00|Ann Lee|ANN LEE|Dr. Ann Lee|J. R. Ito|O'Brien
Jean-Luc de la Tour|Lee, Ann|Ann Lee (Acme Foods)|Ann (sales team)|Ann @ Acme|Éva|Ольга|田中|Q
Customer 2|Head of Sales|Ann 'Tin' Lee
"""
PHRASES = """
here is the thing|We had two options|Why?|Hello. Ann|Well, no; Ann|"Ann"|1st|<b>Ann|a=b
One Two Three Four Five Six Seven|Tue, 9/15 3:14PM •|…
"""


@pytest.mark.parametrize("text", NAMES.strip().replace("\n", "|").split("|"))
def test_this_may_be_a_name(text):
    assert is_name(text)


@pytest.mark.parametrize("text", [*PHRASES.strip().replace("\n", "|").split("|"), "", "A" * 61])
def test_this_is_no_name(text):
    assert not is_name(text)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann: hi", ("Ann", None, "hi")),
        ("Ann:hi", ("Ann", None, "hi")),
        ("Ann :", ("Ann", None, "")),
        ("  > Ann： hi", ("Ann", None, "hi")),
        ("• Ann: hi: ho", ("Ann", None, "hi: ho")),
        ("[SPEAKER_00]: hi", ("SPEAKER_00", None, "hi")),
        ("[00:01:02] Ann: hi", ("Ann", 62.0, "hi")),
        ("[00:01:02]Ann: hi", ("Ann", 62.0, "hi")),
        ("(1:02) - Ann: hi", ("Ann", 62.0, "hi")),
        ("00:01:02.5 Ann: hi", ("Ann", 62.5, "hi")),
        ("[00:01 --> 00:02] Ann: hi", ("Ann", 1.0, "hi")),
        ("Ann [0:07]: hi", ("Ann", 7.0, "hi")),
        ("Ann Lee (00:12): hi", ("Ann Lee", 12.0, "hi")),
        ("[7h] Ann: hi", ("Ann", None, "hi")),
        ("https://example.org", None),
        ("At 10:30 we met", None),
        ("std::vector", None),
        ("so here is what I mean: nothing", None),
        ("[00:01:02] nothing more", None),
        ("", None),
        (":", None),
    ],
)
def test_the_label_of_a_line(line, expected):
    found = label(line)

    assert (found and found[:3]) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ann Lee  0:03", ("Ann Lee", 3.0)),
        ("Speaker 1 00:00:03", ("Speaker 1", 3.0)),
        ("[Ann Lee] 10:02:03", ("Ann Lee", 36123.0)),
        ("Ann (75:10)", ("Ann", 4510.0)),
        ("Ann | 0:03", ("Ann", 3.0)),
        ("Ann Lee", None),
        ("0:03", None),
        ("we meet at 0:03", None),
        ("Ann  0:03 hello", None),
        ("Ann" + " " * 200 + "0:03", None),
    ],
)
def test_a_name_and_a_time_on_a_line_of_their_own(line, expected):
    found = header(line)

    assert (found and found[:2]) == expected


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("0:00", 0.0),
        ("75:10", 4510.0),
        ("00:01:02,500", 62.5),
        ("00:01:14.210", 74.21),
        ("123:00:00", 442800.0),
        ("0:60", None),
        ("1:60:00", None),
        ("1", None),
        ("٣:١٢", None),
    ],
)
def test_a_time_in_seconds(stamp, expected):
    assert seconds(stamp) == expected
