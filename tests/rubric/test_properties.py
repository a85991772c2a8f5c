"""What must hold of any reading, in any context, after any talk."""

from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from simulator.dialogue import Dialogue, Span
from simulator.language.acts import Act, Family, Kind, Motive, Phase, Target
from simulator.language.interpretation import Interpretation, Segment
from simulator.rubric import Context, Judgement, Memory, Score, judge, ranking_key, tally
from tests.rubric.compact import Turn, segment, talk, turn

PUSHES = [act for act in Act if act.label.family is Family.PUSHING]

kinds = st.sampled_from(["", Kind.DECISION, Kind.NEXT_STEP, Kind.FAREWELL])
segments = st.builds(
    lambda act, target, motive, uptake, kind: segment(
        act, target, motive=motive, uptake=uptake, kind=kind
    ),
    st.sampled_from(Act),
    st.sampled_from(Target),
    st.sampled_from(Motive),
    st.integers(-1, 2),
    kinds,
)
contexts = st.builds(
    Context,
    phase=st.sampled_from(Phase),
    ready=st.booleans(),
    ready_cue=st.booleans(),
    asked=st.sampled_from(["", "price", "fact", "opinion"]),
    permitted=st.booleans(),
    concern=st.sampled_from(Target),
    product_raised=st.booleans(),
    refused=st.booleans(),
)
turns = st.builds(
    lambda made, abstained, questions: turn(*made, abstained=abstained, questions=questions),
    st.lists(segments, max_size=4),
    st.sampled_from([False] * 9 + [True]),
    st.integers(0, 4),
)
said_in = st.tuples(turns, contexts)
talks = st.lists(said_in, max_size=12)
pushes = st.builds(segment, st.sampled_from(PUSHES), motive=st.sampled_from(Motive))

Said = tuple[Turn, Context]


def fold(said: list[Said]) -> list[Judgement]:
    memory, judged = Memory(), []
    for one, facts in said:
        judged.append(judge(one.text, one.reading, Dialogue(), facts, memory))
        memory = judged[-1].memory
    return judged


def scores(said: list[Said]) -> list[Score]:
    return [judgement.score for judgement in fold(said)]


def known(value: float | None) -> float:
    return 0.0 if value is None else value


def remade(said: Turn, *more: Segment, at: int = 99) -> Turn:
    old = list(said.reading.segments)
    return turn(
        *old[:at], *more, *old[at:],
        abstained=said.reading.abstained, questions=said.reading.questions,
    )  # fmt: skip


@given(talks)
def test_marks_stand_inside_the_text_and_quote_it(said: list[Said]) -> None:
    for (one, _), judged in zip(said, fold(said), strict=True):
        for mark in judged.score.marks:
            assert 0 <= mark.span.start <= mark.span.end <= len(one.text)
            assert one.text[mark.span.start : mark.span.end] == mark.quote
            assert one.reading.segments[mark.segment].span == mark.span


@given(talks)
def test_a_turn_earns_and_costs_at_most_three_of_each_pole(said: list[Said]) -> None:
    for score in scores(said):
        assert 0 <= score.facilitation <= 3
        assert 0 <= score.pushing <= 3
        assert 0 <= score.hiding <= 3


@given(talks)
def test_the_same_talk_gives_the_same_judgements(said: list[Said]) -> None:
    assert fold(said) == fold(said)
    assert tally(scores(said)) == tally(scores(said))


@given(talks, st.data())
def test_a_push_added_to_a_turn_never_pays(said: list[Said], data: st.DataObject) -> None:
    spoken = [at for at, (one, _) in enumerate(said) if one.reading.segments]
    if not spoken:
        return
    at = data.draw(st.sampled_from(spoken))
    push, place = data.draw(pushes), data.draw(st.integers(0, 4))
    pushed = [*said]
    pushed[at] = (remade(said[at][0], push, at=place), said[at][1])

    never_pays(scores(said), scores(pushed))


@given(talks, pushes, contexts, st.integers(0, 12))
def test_a_turn_of_pushing_put_in_never_pays(
    said: list[Said], push: Segment, facts: Context, at: int
) -> None:
    pushed = [*said[:at], (turn(push), facts), *said[at:]]

    never_pays(scores(said), scores(pushed))


def never_pays(before: list[Score], after: list[Score]) -> None:
    assert sum(s.facilitation for s in after) <= sum(s.facilitation for s in before)
    assert sum(s.pushing for s in after) >= sum(s.pushing for s in before)
    plain, pushed = tally(before), tally(after)
    assert known(pushed.facilitation) <= known(plain.facilitation)
    assert known(pushed.pushing) >= known(plain.pushing)
    assert known(pushed.hiding) >= known(plain.hiding)


@given(st.lists(st.sampled_from(["", Kind.GREETING, Kind.THANKS]), min_size=1, max_size=20))
def test_a_talk_of_only_small_talk_facilitates_nothing(kinds_said: list[str]) -> None:
    card = tally(talk([turn(segment("SOCIAL", kind=kind)) for kind in kinds_said]))

    assert card.facilitation == 0
    assert card.pushing == 0


@given(said_in, st.text(max_size=40))
def test_the_wording_is_worth_nothing_beside_its_reading(said: Said, other: str) -> None:
    """Openness, length, jargon and typing errors change no mark: only the reading does."""
    one, facts = said
    elsewhere = tuple(replace(s, span=Span(0, len(other))) for s in one.reading.segments)
    reading = replace(one.reading, segments=elsewhere)
    first = judge(one.text, one.reading, Dialogue(), facts, Memory()).score
    second = judge(other, reading, Dialogue(), facts, Memory()).score

    assert [(m.criterion, m.points) for m in first.marks] == [
        (m.criterion, m.points) for m in second.marks
    ]


@given(said_in)
def test_an_abstained_turn_is_worth_nothing(said: Said) -> None:
    one, facts = said
    reading = Interpretation(one.reading.segments, abstained=True)
    judged = judge(one.text, reading, Dialogue(), facts, Memory())

    assert judged.score.marks == ()
    assert tally([judged.score]).abstained == 1


@given(talks)
def test_measures_are_shares_or_unknown_and_the_key_is_between_nil_and_one(
    said: list[Said],
) -> None:
    card = tally(scores(said))

    for value in (card.facilitation, card.pushing, card.hiding):
        assert (value is None) == (card.n == 0)
        assert 0 <= known(value) <= 1
    assert card.turns == card.n + card.abstained
    assert 0 <= ranking_key(card) <= 1


@given(talks)
def test_whatever_the_judge_hands_out_is_plain_data(said: list[Said]) -> None:
    for judged in fold(said):
        plain(judged)


def plain(value: Any) -> None:
    if is_dataclass(value) and not isinstance(value, type):
        assert type(value).__dataclass_params__.frozen  # type: ignore[attr-defined]
        for field in fields(value):
            plain(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            plain(item)
    else:
        assert value is None or isinstance(value, str | int | float | bool | StrEnum)
