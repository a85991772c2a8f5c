"""Plain measures of a talk, counted from its words."""

from simulator.study.measures import Stretch, measure
from simulator.study.read import score_dialogue
from tests.study.talks import dialogue

TALK = dialogue(
    "SAnn: Good morning to you both.",
    "BBo: Morning.",
    "BCy: Hello there, come in, sit down.",
    "SAnn: Who else has a say in this?",
    "BBo: Cy does.",
)


def test_words_stretches_and_changes_of_side_are_counted():
    found = measure(score_dialogue(TALK))

    assert (found.turns, found.seller_turns, found.people, found.switches) == (5, 2, 3, 3)
    assert (found.seller_words, found.buyer_words) == (12, 9)
    assert found.seller_share == 0.5714
    assert found.seller_longest == Stretch(7, 4)
    assert found.buyer_longest == Stretch(7, 2)


def test_the_spread_counts_every_question_once():
    found = measure(score_dialogue(TALK))

    assert found.questions == sum(found.spread) >= 1


def test_a_talk_of_nothing_has_no_shares():
    found = measure(score_dialogue(dialogue()))

    assert found.seller_share is None
    assert (found.seller_longest, found.buyer_longest, found.switches) == (None, None, 0)
