"""What only looks taken up is not: said before, copied out, or merely pointed at."""

from __future__ import annotations

import pytest

from simulator.dialogue import Dialogue, Span, Speaker
from simulator.language.acts import Act, Target
from simulator.language.gazetteer import Entry, Gazetteer
from simulator.language.hooks import KEPT, POINTING, Hooks, look
from simulator.language.interpretation import Interpretation, Segment

Part = tuple[str, Act] | tuple[str, Act, tuple[str, ...]]
NEW = Hooks()
NOBODY = Gazetteer()
BUYER = "Every shift is typed twice, and nobody has ever asked the drivers. I know hedges."


def heard(text: str = BUYER) -> Dialogue:
    return Dialogue().say(Speaker.BUYER, text)


def reading(
    *parts: tuple[str, Act] | tuple[str, Act, tuple[str, ...]],
) -> tuple[str, Interpretation]:
    """A turn of segments, each with all the uptake there is."""
    segments, at = [], 0
    for words, act, *named in parts:
        mentions = named[0] if named else ()
        segments.append(
            Segment(Span(at, at + len(words)), act, Target.PEOPLE, uptake=2, mentions=mentions)
        )
        at += len(words) + 1
    return " ".join(part[0] for part in parts), Interpretation(tuple(segments))


def uptakes(
    *parts: tuple[str, Act], before: Hooks = NEW, after: str = BUYER
) -> tuple[list[int], Hooks]:
    text, read = reading(*parts)
    found = look(text, read, heard(after), before, NOBODY)
    return [segment.uptake for segment in found.reading.segments], found.hooks


def test_a_question_with_the_buyers_own_words_takes_them_up():
    assert uptakes(("Who could ask the drivers?", Act.FAC_Q))[0] == [2]


def test_the_same_words_again_take_nothing_up_however_they_are_written():
    _, hooks = uptakes(("Who could ask the drivers?", Act.FAC_Q))

    assert uptakes(("who could ask  the drivers", Act.FAC_Q), before=hooks)[0] == [0]
    assert uptakes(("Who should ask the drivers?", Act.FAC_Q), before=hooks)[0] == [2]


@pytest.mark.parametrize("act", [Act.DECISION_ASK, Act.INFO, Act.SOCIAL])
def test_an_ask_an_answer_and_a_greeting_may_be_said_again(act: Act):
    _, hooks = uptakes(("Shall we meet again on Monday?", act))

    assert uptakes(("Shall we meet again on Monday?", act), before=hooks)[0] == [2]


@pytest.mark.parametrize(
    "words",
    [
        "So you are saying: every shift is typed twice, and nobody has ever asked the drivers.",
        "Nobody has ever asked the drivers.",
        "I know hedges.",
    ],
)
def test_a_sentence_of_the_buyers_copied_out_takes_nothing_up(words: str):
    assert uptakes((words, Act.REFLECT))[0] == [0]


@pytest.mark.parametrize(
    "words",
    [
        "So it is typed twice because the drivers were never asked.",
        "The drivers.",
        "You type it all two times, and those who drive never had a say.",
    ],
)
def test_giving_it_back_in_other_words_does(words: str):
    assert uptakes((words, Act.REFLECT))[0] == [2]


def test_a_copy_names_nobody_and_lends_no_name_to_the_question_behind_it():
    text, read = reading(
        ("Every shift is typed twice, and nobody has ever asked the drivers.", Act.REFLECT, ("d",)),
        ("What would have to change?", Act.FAC_Q),
    )

    found = look(text, read, heard(), Hooks(), NOBODY)

    assert [segment.mentions for segment in found.reading.segments] == [(), ()]
    assert [segment.uptake for segment in found.reading.segments] == [0, 0]


def test_two_turns_may_point_and_the_third_takes_nothing_up():
    hooks, seen = Hooks(), []
    for words in ("What would that take?", "And what would they say?", "How would it go?"):
        found, hooks = uptakes((words, Act.FAC_Q), before=hooks)
        seen += found

    assert seen == [2] * POINTING + [0]


def test_a_word_of_the_buyers_or_a_name_ends_the_row():
    pointed = Hooks(pointing=POINTING)
    text, read = reading(("What would Ken want?", Act.FAC_Q, ("ken",)))

    assert uptakes(("What do the drivers say?", Act.FAC_Q), before=pointed)[1].pointing == 0
    assert look(text, read, heard(), pointed, NOBODY).reading.segments[0].uptake == 2


def test_names_in_a_row_are_about_nobody_and_two_are_about_two():
    many, few = (
        reading(("What would all of these need?", Act.FAC_Q, ids))
        for ids in (("a", "b", "c", "d"), ("a", "b"))
    )

    assert look(*many, heard(), Hooks(), NOBODY).reading.segments[0].mentions == ()
    assert look(*few, heard(), Hooks(), NOBODY).reading.segments[0].mentions == ("a", "b")


def test_a_summary_may_name_everybody():
    text, read = reading(("So all of these have been asked.", Act.SUMMARY, ("a", "b", "c", "d")))

    assert look(text, read, heard(), Hooks(), NOBODY).reading.segments[0].mentions == (
        "a",
        "b",
        "c",
        "d",
    )


def test_what_is_remembered_is_bounded():
    hooks = Hooks()
    for number in range(KEPT + 30):
        _, hooks = uptakes((f"Who asks driver number {number}?", Act.FAC_Q), before=hooks)

    assert len(hooks.said) == KEPT


def test_a_reading_that_abstained_is_left_alone():
    text, read = reading(("hm", Act.UNCLEAR))
    shy = Interpretation(read.segments, abstained=True)

    assert look(text, shy, heard(), Hooks(), NOBODY) == (shy, Hooks())


DESK = Gazetteer(
    tuple(
        Entry(phrase, phrase.split()[-1], Target.PEOPLE)
        for phrase in ("the ladder", "the rota", "Ann Shore", "Bela Katz")
    )
)
LIST = "the ladder, the rota, Ann Shore, Bela Katz"
ALL = ("ladder", "rota", "Shore", "Katz")


def looked(words: str, act: Act, named: tuple[str, ...], after: str) -> Segment:
    text, read = reading((words, act, named))
    return look(text, read, heard(after), NEW, DESK).reading.segments[0]


def test_a_question_behind_a_list_of_names_is_hooked_on_none_of_them():
    after = "Ann Shore keeps the rota, and Bela Katz the ladder."

    read = looked(f"{LIST}. What would have to change about that?", Act.FAC_Q, ALL, after)

    assert (read.mentions, read.uptake) == ((), 0)


def test_a_list_of_names_is_no_summary_and_a_summary_with_as_many_names_is():
    after = "Ann Shore keeps the rota, and Bela Katz the ladder."
    summary = (
        "So Ann Shore would hand over the rota once Bela Katz has shown somebody how to climb the "
        "ladder, and neither of them has said that yet."
    )

    assert looked(LIST, Act.SUMMARY, ALL, after).mentions == ()
    assert looked(summary, Act.SUMMARY, ALL, after).mentions == ALL
    assert looked(summary, Act.SUMMARY, ALL, after).uptake == 2


def test_a_copy_is_no_summary():
    copied = looked(f"So you are saying: {BUYER}", Act.SUMMARY, (), BUYER)

    assert (copied.act, copied.uptake) == (Act.REFLECT, 0)


@pytest.mark.parametrize("after", ["Finance.", "Not really."])
def test_an_echo_of_a_word_or_two_is_heard_and_is_no_hook_for_a_question_off_a_list(after: str):
    hooks = NEW
    for question in ("Who would notice first?", "What would that change?"):
        found, hooks = uptakes((f"{after[:-1]}? {question}", Act.FAC_Q), before=hooks, after=after)
        assert found == [2]

    worn = uptakes(
        (f"{after[:-1]}? How would they go about it?", Act.FAC_Q), before=hooks, after=after
    )
    assert worn[0] == [0]


def test_a_question_about_the_one_word_that_was_said_is_hooked_on_it():
    asked = ("Finance? What would finance have to see?", Act.FAC_Q)

    assert uptakes(asked, before=Hooks((), POINTING), after="Finance.")[0] == [2]
