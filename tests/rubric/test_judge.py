"""`judge` as a whole: one turn, and the memory from turn to turn."""

import pytest

from simulator.dialogue import Dialogue
from simulator.language.acts import Act, Family, Target
from simulator.language.interpretation import Interpretation
from simulator.rubric import Context, Memory, Note, judge
from simulator.rubric.timing import COLUMNS, HOME, WEIGHTS, Fit, fit
from tests.rubric.compact import context, scored, segment, talk, turn

QUESTION = segment("FAC_Q", "people")
HOOKED = segment("FAC_Q", "people", uptake=1)


def test_an_empty_turn_scores_nothing_even_where_an_ask_was_due() -> None:
    due = context(phase="D", ready=True, ready_cue=True, concern="people")
    judged = judge("", Interpretation(()), Dialogue(), due, Memory())

    assert judged.score.family is Family.UNCLEAR
    assert judged.score.marks == ()
    assert judged.score.deciding is None
    assert not judged.score.missed_ask
    assert judged.memory == Memory()


def test_an_abstained_turn_has_neither_marks_nor_flags_but_says_that_it_abstained() -> None:
    said = turn(segment("PITCH"), QUESTION, abstained=True, questions=3)
    due = context(phase="A", concern="rules")
    before = Memory(following=1)
    judged = judge(said.text, said.reading, Dialogue(), due, before)

    assert judged.score.abstained
    assert judged.score.marks == ()
    assert judged.score.notes == ()
    assert not judged.score.premature
    assert judged.memory is before


def test_keyword_salad_scores_nil() -> None:
    score = scored(segment("UNCLEAR"), segment("UNCLEAR", "people"))

    assert (score.facilitation, score.pushing, score.hiding) == (0, 0, 0)


def test_a_mark_quotes_the_words_that_earned_it() -> None:
    (mark,) = scored(QUESTION).marks

    assert mark.quote == "Line 0 of FAC_Q."
    assert mark.span == (0, 16)
    assert mark.segment == 0
    assert mark.rule == "R3"


def test_a_mark_that_lost_its_points_says_which_rule_took_them() -> None:
    score = scored(QUESTION, segment("PITCH"), phase="D")
    lost = next(mark for mark in score.marks if mark.criterion == "ripe_question")

    assert lost.points == 0
    assert lost.rule == "R16"
    assert "launder" in lost.reason


def test_the_third_question_about_the_same_earns_nothing_until_it_is_hooked() -> None:
    scores = talk([turn(QUESTION), turn(QUESTION), turn(QUESTION), turn(HOOKED), turn(QUESTION)])

    assert [score.facilitation for score in scores] == [2, 1, 0, 3, 2]
    assert Note.REPEATED in scores[2].notes
    assert Note.REPEATED not in scores[3].notes


def test_a_plain_question_wears_the_target_out_like_any_other() -> None:
    plain = turn(segment("DISCOVERY_Q", "people"))

    assert [s.facilitation for s in talk([plain, plain, turn(QUESTION)])] == [1, 1, 0]


def test_only_following_earns_twice() -> None:
    mirror = turn(segment("REFLECT", uptake=1))
    lead = turn(HOOKED)

    earned = [s.facilitation for s in talk([mirror, mirror, mirror, lead, mirror])]
    assert earned == [1, 1, 0, 3, 1]


def test_only_small_talk_is_hiding_from_the_third_turn() -> None:
    chat = turn(segment("SOCIAL"))
    talked = talk([chat, chat, chat, turn(QUESTION), chat])

    assert [s.hiding for s in talked] == [0, 0, 1, 0, 0]
    assert not any(s.facilitation for s in talked if s.acts == (Act.SOCIAL,))


def test_logistics_between_do_not_end_a_run_of_following() -> None:
    mirror, admin = turn(segment("REFLECT", uptake=1)), turn(segment("ADMIN"))

    assert [s.facilitation for s in talk([mirror, admin, mirror, mirror])] == [1, 0, 1, 0]


def test_praise_earns_twice_in_a_talk() -> None:
    praise, lead = turn(segment("AFFIRM", uptake=1)), turn(HOOKED)

    earned = [s.facilitation for s in talk([praise, lead, praise, lead, praise])]
    assert earned == [1, 3, 1, 3, 0]


def test_a_concern_is_charged_once_until_it_is_taken_up() -> None:
    waiting = context(phase="C", concern="rules")
    past, to_it = turn(QUESTION), turn(segment("FAC_Q", "rules"))

    assert [s.hiding for s in talk([past, past, to_it, past], waiting)] == [1, 0, 0, 0]


def test_a_new_concern_is_charged_anew() -> None:
    said = turn(QUESTION)
    first = judge(said.text, said.reading, Dialogue(), context(concern="rules"), Memory())
    second = judge(said.text, said.reading, Dialogue(), context(concern="buy-in"), first.memory)

    assert (first.score.hiding, second.score.hiding) == (1, 1)


def test_the_same_act_for_the_third_turn_is_a_habit() -> None:
    tell = turn(segment("TELL"))
    noted = [Note.HABIT in s.notes for s in talk([tell, tell, tell, turn(QUESTION), tell])]

    assert noted == [False, False, True, False, False]


def test_a_short_question_earns_what_an_elaborate_turn_earns() -> None:
    plain = scored(HOOKED)
    elaborate = scored(
        segment("SOCIAL"), segment("AFFIRM", uptake=1), segment("PERMISSION"), HOOKED, QUESTION
    )

    assert plain.facilitation == elaborate.facilitation == 3


def test_the_memory_does_not_grow_with_the_talk() -> None:
    remembered = Memory()
    everything = [turn(segment(act, target)) for act in Act for target in Target]
    for said in everything * 2:
        remembered = judge(said.text, said.reading, Dialogue(), Context(), remembered).memory

    assert len(remembered.worn) <= 200
    assert max(entry.count for entry in remembered.worn) == 2
    assert remembered.run <= 3


@pytest.mark.parametrize("target", [target for target in Target if target is not Target.NONE])
def test_every_target_is_due_somewhere_and_every_home_runs_forward(target: Target) -> None:
    first, last = HOME[target]

    assert fit(target, first) is fit(target, last) is Fit.DUE


def test_no_push_and_no_hiding_is_credit_in_any_column() -> None:
    for (act, _), row in WEIGHTS.items():
        assert len(row) == len(COLUMNS)
        if act.label.family in (Family.PUSHING, Family.HIDING):
            assert max(row) < 0
