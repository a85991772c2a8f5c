"""Every format that recorders write comes out as the same turns: name, start, line, words."""

from pathlib import Path

import pytest

from simulator.transcripts import Format, decode

TALKS = Path(__file__).parent / "talks"

EXPECTED = {
    "zoom.vtt": (
        Format.WEBVTT,
        [
            (
                "Priya Nair",
                2.12,
                5,
                "Okay so, um, thanks for, thanks for making the time. "
                "Shall we just start with how returns work today?",
            ),
            (
                "Tom Bell (Harbour Foods)",
                9.31,
                13,
                "Yeah. So it's, it's a spreadsheet. Two, actually. "
                "The rule is: never touch Lena's: she gets cross.",
            ),
            ("Priya Nair", 22.4, 30, "Who's Lena?"),
            ("Tom Bell (Harbour Foods)", 22.4, 31, "Warehouse."),
        ],
    ),
    "teams.vtt": (
        Format.WEBVTT,
        [
            ("Sørensen, Ida", 3.041, 16, "So what did you, what have you tried up to now?"),
            ("Kofi Mensah", 7.5, 20, "We hired a temp & that lasted, uh, R&D took her."),
            ("Sørensen, Ida", 7.5, 21, "Oh."),
            (
                "Kofi Mensah",
                7.5,
                21,
                "Yeah. Finance: always Finance. Less than <five> minutes it took.",
            ),
            ("O'Neill, Bríd", 15.25, 28, "Can I stop you there"),
        ],
    ),
    "captions.srt": (
        Format.SUBRIP,
        [
            ("GRETE", 1.0, 3, "So who else would, would notice?"),
            ("AMIR", 1.0, 4, "Nights. Nights would. They keep a paper list for when it's down"),
            ("GRETE", 7.3, 13, "And who owns the list: them or you?"),
            ("AMIR", 9.1, 17, "Ha."),
        ],
    ),
    "whisperx.srt": (
        Format.SUBRIP,
        [
            ("SPEAKER_00", 0.309, 3, "right so the migration you said four weeks"),
            ("SPEAKER_01", 4.031, 7, "I said four months"),
            ("", 5.6, 11, "hm"),
        ],
    ),
    "otter.txt": (
        Format.HEADED,
        [
            ("Hana Ito", 3.0, 7, "Um, so when you say it's fine. Fine for who?"),
            (
                "Walt",
                9.0,
                10,
                "Finance: always fine for Finance. Not for the drivers. "
                "They just, they stopped reporting.",
            ),
            ("Hana Ito", 3727.0, 16, "How would you know if they started again?"),
        ],
    ),
    "zoom-saved.txt": (
        Format.HEADED,
        [
            ("Hana Ito", 36123.0, 1, "So what have you got now?"),
            ("Walt", 36129.0, 4, "A shoebox. I'm not joking."),
        ],
    ),
    "labelled.txt": (
        Format.LABELLED,
        [
            ("Joan", None, 5, "I had it down that, that the council says no?"),
            (
                "Mr. de Wit",
                None,
                6,
                "Not no. Not yet, they want to see the noise figures first. "
                "Note: he found the figures later.",
            ),
            ("JOAN", None, 10, "Whose figures would they believe?"),
            ("Mr. de Wit", None, 11, "See https://example.org/noise at 10:30, ha."),
            ("Joan", None, 12, "ok"),
        ],
    ),
    "stamped.txt": (
        Format.STAMPED,
        [
            ("spk_0", 1.0, 1, "morning can you hear me"),
            ("spk_1", 4.0, 2, "just about"),
            ("spk_0", 9.0, 3, "so what happens on Mondays and who opens up"),
            ("spk_1", 15.0, 5, "me. always me."),
            ("spk_2", 19.0, 6, "and me!"),
            ("spk_0", None, 7, "sorry, and you"),
        ],
    ),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_talk_comes_out_as_it_was_held(talk, name):
    written, turns = EXPECTED[name]

    recording = talk(name)

    assert recording.format is written
    assert [(turn.name, turn.start, turn.line, turn.text) for turn in recording.turns] == turns


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_a_byte_order_mark_and_foreign_line_ends_change_nothing(talk, name, newline):
    text = (TALKS / name).read_text("utf-8")

    foreign = decode("\ufeff" + text.replace("\n", newline), name)

    assert foreign == talk(name)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_suffix_of_a_file_says_nothing_about_its_format(talk, name):
    text = (TALKS / name).read_text("utf-8")

    assert decode(text, "minutes.docx").turns == talk(name).turns


def test_every_talk_beside_the_tests_is_in_the_table():
    assert {path.name for path in TALKS.iterdir()} == set(EXPECTED)


def test_names_come_once_each_in_the_order_of_speaking(talk):
    assert talk("labelled.txt").names == ("Joan", "Mr. de Wit")
