"""A talk is a fold: taking turns, going back, being told again."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.engine import Engine, engine
from simulator.study.talk import END, WAIT, Talk, begin, opened, record, replay
from simulator.transcripts import Entry
from tests.support import persona, small

WORDS = (
    "Hello Ruth.",
    "What is telling you that the rota is no longer good enough?",
    "Our planner saves you ten hours a week.",
    "Who else lives with the Grid?",
    "",
)
READY = engine(small(), persona(), 3)


@pytest.fixture
def ready() -> Engine:
    return READY


def kept(doings: list[str]) -> tuple[Talk, list[Entry]]:
    """Do things to a buyer as the desk does, and keep a journal of it."""
    talk = begin(READY)
    entries = [opened(talk)]
    for doing in doings:
        n = len(entries) + 1
        if doing == "undo":
            talk = talk.back()
            entries.append(Entry("undo", n))
        elif not talk.state.ended:
            talk = talk.move(doing) if doing in (END, WAIT) else talk.say(doing)
            turn = talk.turns[-1]
            entries.append(record(turn.kind, n, turn.text, turn.step))
    return talk, entries


@given(st.lists(st.sampled_from([*WORDS, END, WAIT, "undo"]), max_size=12))
def test_a_journal_replays_to_the_same_talk(doings: list[str]):
    talk, entries = kept(doings)

    again = replay(READY, entries)

    assert again == (talk, None)


def test_going_back_gives_the_talk_before():
    talk = begin(READY)

    assert talk.say("Hello.").back() == talk
    assert talk.back() == talk


def test_an_ended_talk_takes_no_more_turns(ready: Engine):
    talk, _ = kept(["Our planner saves you ten hours a week."] * 12)

    with pytest.raises(ValueError, match="over"):
        talk.say("Hello?")


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"reply": "Something else."}, "the reply"),
        ({"score": {"family": "hiding"}}, "the score"),
        ({"kind": "move", "text": "dance"}, "the move"),
    ],
)
def test_the_first_entry_that_differs_is_named(change: dict[str, object], what: str):
    _, entries = kept(list(WORDS[:3]))
    entries[2] = replace(entries[2], **change)  # type: ignore[arg-type]

    again = replay(READY, entries)

    assert again.difference is not None
    assert (again.difference.n, again.difference.what) == (3, what)


def test_a_talk_that_goes_on_after_its_end_is_a_difference():
    _, entries = kept(["Our planner saves you ten hours a week."] * 12)
    entries.append(Entry("say", len(entries) + 1, "Still there?"))

    again = replay(READY, entries)

    assert again.difference is not None
    assert again.difference.what == "the ending"
