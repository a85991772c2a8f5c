"""A journal scores to the marks of the live talk; a bare transcript is read the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.engine import Engine, encode, engine
from simulator.study.read import retell, score_dialogue, score_journal, score_talk
from simulator.transcripts import Entry, Journal, decode_journal
from tests.study.talks import END, LINES, UNDO, dialogue, header, told, written
from tests.support import persona, small

READY = engine(small(), persona(patience=4), 3)
TYPED = st.lists(st.one_of(st.sampled_from([*LINES, UNDO, END]), st.text(max_size=40)), max_size=14)


def journal_of(ready: Engine, entries: tuple[Entry, ...]) -> Journal:
    return decode_journal(written(ready, entries), "talk.jsonl")


@given(typed=TYPED)
def test_a_journal_scores_to_the_marks_of_the_live_talk(typed: list[str]):
    talk, entries = told(READY, typed)

    scored = score_journal(journal_of(READY, entries), READY)

    assert [encode(j.score) for j in scored.judged] == [
        encode(turn.step.score) for turn in talk.lines
    ]
    assert scored == score_talk(talk)


@given(typed=TYPED)
def test_the_words_alone_are_read_as_they_were_live(typed: list[str]):
    talk, _ = told(READY, typed)
    live = score_talk(talk)

    bare = score_dialogue(live.dialogue, READY.names)

    assert [j.reading for j in bare.judged] == [j.reading for j in live.judged]


@given(turns=st.lists(st.tuples(st.booleans(), st.text(max_size=60)), max_size=8))
def test_any_words_can_be_scored(turns: list[tuple[bool, str]]):
    scored = score_dialogue(dialogue(*(f"{'S' if s else 'B'}: {text}" for s, text in turns)))

    assert scored.scorecard.turns == sum(s for s, _ in turns)
    assert [turn.number for turn in scored.turns] == list(range(1, len(turns) + 1))


def test_a_recording_neither_passes_nor_fails_as_its_ending_is_not_known():
    scored = score_dialogue(dialogue("B: We type it twice.", "S: Who would notice first?"))

    assert scored.inferred
    assert scored.verdict.ending_good is None
    assert scored.verdict.passed is not True


def test_a_replayed_talk_knows_how_it_ended():
    _, entries = told(READY, [*LINES[:1], END, END, END, END, END, END])

    scored = score_journal(journal_of(READY, entries), READY)

    assert scored.ending
    assert scored.verdict.ending_good is False


@pytest.mark.parametrize(
    "changed",
    [
        Entry("say", 2, LINES[0], "Something she never said."),
        Entry("move", 2, "dance", "?"),
    ],
)
def test_a_buyer_who_answers_otherwise_is_not_scored(changed: Entry):
    _, entries = told(READY, [])
    journal = Journal(header(READY), (*entries, changed))

    assert retell(journal, READY).strayed is not None
    with pytest.raises(ValueError, match="entry 2"):
        score_journal(journal, READY)


def test_marks_of_another_rubric_do_not_keep_a_journal_from_being_scored():
    talk, entries = told(READY, LINES[:2])
    other = tuple(Entry(e.kind, e.n, e.text, e.reply, {"family": "other"}) for e in entries)

    assert score_journal(Journal(header(READY), other), READY) == score_talk(talk)
