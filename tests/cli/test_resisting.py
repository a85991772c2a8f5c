"""`/why` tells how the buyer resisted, and what gave them cause."""

from __future__ import annotations

import pytest

from simulator.buyer import Happening, say
from simulator.buyer.resist import SITUATIONS, Cause
from simulator.cli.play.resisting import HOW, WHY, resisting
from simulator.cli.play.why import why
from simulator.engine import engine
from simulator.language.acts import Act, Target
from simulator.study.talk import begin
from tests.account import begun, made
from tests.support import persona, small


def test_there_are_words_for_every_strategy_and_every_cause():
    assert set(HOW) == set(SITUATIONS)
    assert set(WHY) == set(Cause)


@pytest.mark.parametrize(
    ("move", "words"),
    [
        (say(Act.PRESSURE), "claimed the right to choose (freedom), because they felt pressed."),
        (say(Act.PITCH), "doubted whoever said it (source-derogation), because it was a claim."),
        (say(Act.HIDE_SOCIAL), "put it off, politely (hesitance), because something was waiting"),
    ],
)
def test_a_turn_that_was_resisted_says_how_and_why(move, words):
    (turn,) = made(begun(), move).turns

    (line,) = resisting(turn)

    assert words in line


def test_a_turn_that_was_not_resisted_says_nothing_of_it():
    (turn,) = made(begun(), say(Act.FAC_Q, Target.PEOPLE)).turns

    assert list(resisting(turn)) == []


def test_why_shows_it_beside_the_marks():
    talk = begin(engine(small(), persona(), 3)).say("Buy now, the offer ends on Friday!")
    (turn,) = talk.turns
    (entry,) = [e for e in turn.step.reply.ledger if e.happening is Happening.RESISTED]

    assert f"({entry.id}), because" in why(small(), turn)
