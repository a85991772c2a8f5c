"""Roles are given by a person: by name, by first words, and never in silence."""

import pytest

from simulator.dialogue import Speaker, Utterance
from simulator.transcripts import How, assign, decode

TALK = decode(
    "[0:01] Ann Lee: so who decides\n[0:04] Bo Roe (Acme): we do\nCy: I do\nAnn Day: do you\n"
    "Ann Lee: hm",
    "talk.txt",
)
WHO = (
    "who speaks: 'Ann Lee' (2 turns, 4 words), 'Bo Roe (Acme)' (1 turn, 2 words), "
    "'Cy' (1 turn, 2 words), 'Ann Day' (1 turn, 2 words)"
)


def sides(result) -> list[tuple[str, str, str]]:
    return [(role.name, str(role.speaker), str(role.how)) for role in result.roles]


@pytest.mark.parametrize("given", ["Bo Roe (Acme)", "bo roe (acme)", " bo  ROE ", "bo"])
def test_a_name_is_found_whatever_its_case_and_by_its_first_words(given):
    result = assign(TALK, [given])

    assert sides(result) == [
        ("Ann Lee", "buyer", "everyone else"),
        ("Bo Roe (Acme)", "seller", "named"),
        ("Cy", "buyer", "everyone else"),
        ("Ann Day", "buyer", "everyone else"),
    ]
    assert result.problems == ()


def test_the_dialogue_keeps_person_words_and_start():
    dialogue = assign(TALK, ["Ann Lee", "Cy"], ["bo", "ann day"]).dialogue

    assert dialogue is not None
    assert dialogue.turns == (
        Utterance(Speaker.SELLER, "so who decides", "Ann Lee", 1.0),
        Utterance(Speaker.BUYER, "we do", "Bo Roe (Acme)", 4.0),
        Utterance(Speaker.SELLER, "I do", "Cy", None),
        Utterance(Speaker.BUYER, "do you", "Ann Day", None),
        Utterance(Speaker.SELLER, "hm", "Ann Lee", None),
    )


def test_a_role_says_how_much_the_person_says():
    first = assign(TALK, ["Ann Lee"]).roles[0]

    assert (first.turns, first.words) == (2, 4)


def test_a_surname_in_front_does_not_hide_the_first_name():
    recording = decode("Lee, Ann: hi\nRoe, Bo: ho", "x")

    assert sides(assign(recording, ["ann"]))[0] == ("Lee, Ann", "seller", "named")


@pytest.mark.parametrize(
    ("sellers", "buyers", "expected"),
    [
        ([], [], [f'no seller is given; {WHO}; say who sells: --seller "NAME"']),
        ([], ["Cy"], [f'no seller is given; {WHO}; say who sells: --seller "NAME"']),
        (["Lee"], [], [f"nobody is called 'Lee' (--seller); {WHO}; did you mean 'Ann Lee'?"]),
        (["boo"], [], [f"nobody is called 'boo' (--seller); {WHO}; did you mean 'Bo Roe (Acme)'?"]),
        (["Zoltan"], [], [f"nobody is called 'Zoltan' (--seller); {WHO}; give one of these names"]),
        ([""], [], [f"nobody is called '' (--seller); {WHO}; give one of these names"]),
        (["ann"], [], [f"'ann' fits 'Ann Lee' and 'Ann Day'; {WHO}; give more of the name"]),
        (
            ["Cy"],
            ["cy", "bo", "ann lee", "ann day"],
            [f"'Cy' is given both as seller and as buyer; {WHO}; give one role to each person"],
        ),
        (
            ["Cy"],
            ["bo"],
            [f"no role is given to 'Ann Lee', 'Ann Day'; {WHO}; add --seller or --buyer for each"],
        ),
    ],
)
def test_giving_that_does_not_fit_is_a_problem_and_no_dialogue(sellers, buyers, expected):
    result = assign(TALK, sellers, buyers)

    assert [str(problem) for problem in result.problems] == [
        f"talk.txt BF503 {message}" for message in expected
    ]
    assert result.dialogue is None
    assert result.roles == ()


def test_all_names_that_do_not_fit_are_reported_at_once():
    assert len(assign(TALK, ["Zoe", "ann"], ["Zed", "cy"]).problems) == 4


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Seller", "Buyer"), ["seller", "buyer"]),
        (("FACILITATOR", "Other"), ["seller", "buyer"]),
        (("Customer 2", "Sales Rep", "customer_1"), ["buyer", "seller", "buyer"]),
    ],
)
def test_names_that_are_roles_may_be_taken_at_their_word_and_it_shows(names, expected):
    recording = decode("\n".join(f"{name}: hello" for name in names), "x")

    result = assign(recording, [])

    assert [str(role.speaker) for role in result.roles] == expected
    assert {role.how for role in result.roles} == {How.ROLE_WORD}
    assert result.dialogue is not None


@pytest.mark.parametrize("names", [("Seller", "Ann"), ("Seller", "Rep"), ("Buyer", "Client")])
def test_names_of_which_only_some_are_roles_decide_nothing(names):
    recording = decode("\n".join(f"{name}: hello" for name in names), "x")

    assert assign(recording, []).dialogue is None


def test_words_that_nobody_is_named_for_have_no_role(talk):
    result = assign(talk("whisperx.srt"), ["SPEAKER_00"])

    assert result.dialogue is None
    assert [str(problem) for problem in result.problems] == [
        "whisperx.srt:11:1 BF503 nobody is named for 'hm'; write there who said it"
    ]


def test_a_recording_without_names_keeps_its_own_problem_and_gets_no_second_one():
    recording = decode("WEBVTT\n\n00:01.000 --> 00:02.000\nhello\n", "x")

    result = assign(recording, ["Ann"])

    assert [problem.code for problem in result.problems] == ["BF504"]
    assert result.dialogue is None


def test_the_problems_of_the_recording_come_with_those_of_its_roles(talk):
    result = assign(talk("zoom.vtt"), ["Priya"])

    assert result.problems == talk("zoom.vtt").problems != ()
    assert result.dialogue is not None
