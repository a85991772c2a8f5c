"""What one cue may hold, and where one cue ends and the next begins."""

import pytest

from simulator.transcripts import Format, decode

AT = "00:01.000 --> 00:02.000\n"


def said(text: str) -> list[tuple[str, str]]:
    return [(turn.name, turn.text) for turn in decode(text, "x.vtt").turns]


@pytest.mark.parametrize(
    ("cue", "expected"),
    [
        ("<v Ann>Hi.</v>", [("Ann", "Hi.")]),
        ("<v Ann>Hi.", [("Ann", "Hi.")]),
        ("<V.loud.first Ann  Lee>Hi.</V>", [("Ann Lee", "Hi.")]),
        ("<v\nAnn>Hi", [("Ann", "Hi")]),
        ("<v Ann>Hi <v Bo>Ho</v> <v Ann>Ha", [("Ann", "Hi"), ("Bo", "Ho"), ("Ann", "Ha")]),
        ("<v Ann>Hi.</v> Who?", [("Ann", "Hi."), ("", "Who?")]),
        ("Who? <v Ann>Hi.</v>", [("", "Who?"), ("Ann", "Hi.")]),
        ("<v Ann>Hi.</v>\n<v>Who?</v>", [("Ann", "Hi."), ("", "Who?")]),
        ("<v Ann &amp; Bo>Q&A, R&D, 3 &lt; 4&nbsp;ok", [("Ann & Bo", "Q&A, R&D, 3 < 4 ok")]),
        ("<v Ann>&#39;tis &#x263A; &madeup; &copy", [("Ann", "'tis ☺ &madeup; &copy")]),
        (f"<v Ann>&#{'9' * 5000};", [("Ann", f"&#{'9' * 5000};")]),
        ("<v Ann>he<i>l</i>lo <c.red>you</c> <00:01.500><lang en>two", [("Ann", "hello you two")]),
        ("<v Ann>if x <y and <b then", [("Ann", "if x <y and <b then")]),
        ("<v Ann>we go a --> b", [("Ann", "we go a --> b")]),
        ("<v Ann>Bo: told me", [("Ann", "Bo: told me")]),
        ("Ann: Hi.", [("Ann", "Hi.")]),
        ("Ann: Hi.\nBo: Ho.", [("Ann", "Hi. Bo: Ho.")]),
        ("- Ann: Hi.\n- Bo: Ho.", [("Ann", "Hi."), ("Bo", "Ho.")]),
        ("[Ann]: Hi.", [("Ann", "Hi.")]),
        ("<i>Ann:</i> Hi.", [("Ann", "Hi.")]),
        ("Ann &amp; Bo: 3 &amp;lt; 4", [("Ann & Bo", "3 &lt; 4")]),
        ("&lt;v Ann>Hi", [("", "<v Ann>Hi")]),
        ("<v Ann>", []),
        ("<v Ann> \u200b\x1b\u202e </v>", []),
    ],
)
def test_the_voices_of_a_cue(cue, expected):
    assert said(f"WEBVTT\n\n{AT}{cue}\n") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"WEBVTT\n{AT}Ann: a", [("Ann", "a")], id="no blank after the header"),
        pytest.param(f"\n\nWEBVTT\nKind: captions\n\n{AT}Ann: a", [("Ann", "a")], id="late header"),
        pytest.param(f"{AT}Ann: a", [("Ann", "a")], id="no header"),
        pytest.param(f"WEBVTT\n\nNOTE x\ny\n{AT}Ann: a", [("Ann", "a")], id="comment, no blank"),
        pytest.param(f"WEBVTT\n\nNOTE\nBo: b\n\n{AT}Ann: a", [("Ann", "a")], id="comment"),
        pytest.param(f"WEBVTT\n\nSTYLE\n::cue {{}}\n\n{AT}Ann: a", [("Ann", "a")], id="style"),
        pytest.param(f"WEBVTT\n\nintro\n{AT}Ann: a", [("Ann", "a")], id="id of words"),
        pytest.param(f"{AT}Ann: a\n2\n{AT}Bo: b", [("Ann", "a"), ("Bo", "b")], id="id, no blank"),
        pytest.param(f"{AT}Ann: a\nb\n{AT}Bo: b", [("Ann", "a b"), ("Bo", "b")], id="no id"),
        pytest.param(f"{AT}\n{AT}Ann: a\n\n{AT}", [("Ann", "a")], id="empty cues"),
        pytest.param(f"{AT}ann: a\n\n{AT}ANN: b", [("ann", "a b")], id="one person, two cases"),
        pytest.param(f"{AT}hm\n\n{AT}hm", [("", "hm"), ("", "hm")], id="nobody is two people"),
        pytest.param("7\n00:00:01,5-->0\nAnn: a", [("Ann", "a")], id="time line without blanks"),
    ],
)
def test_the_blocks_of_a_file(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\nAnn: a", Format.SUBRIP),
        ("1\n00:00:01.000 --> 00:00:02.000\nAnn: a", Format.WEBVTT),
        ("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nAnn: a", Format.WEBVTT),
        ("Ann: from\n1 --> 2\n", Format.LABELLED),
    ],
)
def test_the_time_lines_tell_the_kind_of_subtitle(text, written):
    assert decode(text, "x").format is written
