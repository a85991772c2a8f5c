"""Whole talks: the measures, the verdict and the ranking key."""

import pytest

from simulator.language.acts import Act, Target
from simulator.rubric import (
    Depth,
    Dimension,
    Facet,
    Scorecard,
    ranking_key,
    tally,
    threshold,
    verdict,
)
from tests.rubric.compact import Turn, context, segment, talk, turn

ASK = turn(segment("DECISION_ASK", "choice", kind="decision"), questions=1)
CHAT = turn(segment("SOCIAL"))
PITCH = turn(segment("PITCH"))
MIRROR = turn(segment("REFLECT", uptake=1))
LINK = turn(segment("SUMMARY", "people", uptake=1))


def question(target: str, uptake: int = 1) -> Turn:
    return turn(segment("FAC_Q", target, uptake=uptake), questions=1)


GOOD = [
    question("status"),
    question("people"),
    LINK,
    question("people"),
    MIRROR,
    question("missing"),
]
STEPS = [
    pytest.param(GOOD, True, id="facilitating"),
    pytest.param([PITCH] * 6, False, id="pitching"),
    pytest.param([CHAT] * 12, False, id="chatting"),
    pytest.param([MIRROR] * 12, False, id="only mirroring"),
    pytest.param([*GOOD, PITCH, PITCH, PITCH], False, id="facilitating, then pitching"),
]


@pytest.mark.parametrize(("turns", "passes"), STEPS)
def test_a_talk_passes_only_if_no_pole_is_bad(turns: list[Turn], passes: bool) -> None:
    assert verdict(tally(talk(turns)), ending_good=True).passed is passes


def test_a_bad_ending_fails_a_good_talk() -> None:
    assert verdict(tally(talk(GOOD)), ending_good=False).passed is False


def test_a_recording_says_which_conditions_hold_and_does_not_pass_or_fail() -> None:
    found = verdict(tally(talk([*GOOD, PITCH, PITCH, PITCH])), ending_good=None)

    assert found.passed is None
    assert found.pushing.holds is False
    assert found.hiding.holds is True


def test_one_good_line_is_not_a_good_talk() -> None:
    found = verdict(tally(talk([question("status")])), ending_good=True)

    assert found.facilitation.value == 0.3333
    assert found.passed is False


def test_nothing_is_said_of_a_talk_that_was_mostly_not_understood() -> None:
    unclear = turn(segment("PITCH"), abstained=True)
    card = tally(talk([question("status"), unclear, unclear]))
    found = verdict(card, ending_good=True)

    assert (card.turns, card.abstained, card.n) == (3, 2, 1)
    assert found.facilitation.holds is None
    assert found.facilitation.value is not None
    assert found.passed is None


def test_an_empty_talk_is_unknown_and_not_nil() -> None:
    card = tally([])

    assert (card.facilitation, card.pushing, card.hiding) == (None, None, None)
    assert card.longest_run is None
    assert card.uptake is None
    assert card.reflections_per_question is None
    assert verdict(card, ending_good=True).passed is None
    assert ranking_key(card) == ranking_key(tally(talk([turn(segment("ADMIN"))])))


def test_the_three_formulas_are_as_written_down() -> None:
    hide = turn(segment("HIDE_VAGUE"))
    card = tally(talk([question("status"), question("people"), PITCH, hide, CHAT]))

    assert (card.weighty, card.working) == (4, 2)
    assert (card.credit, card.push_cost, card.hide_cost) == (6, 3, 1)
    assert card.facilitation == round(6 / (3 * 4 + 6), 4)
    assert card.pushing == round(3 / (3 + 2 * 2 + 2), 4)
    assert card.hiding == round(1 / (1 + 2 * 2 + 2), 4)


def test_chatting_does_not_thin_out_a_push() -> None:
    short, long = tally(talk([PITCH])), tally(talk([PITCH, *[CHAT] * 2]))

    assert short.pushing == long.pushing


def test_counts_are_counts() -> None:
    stacked = turn(segment("FAC_Q", "people"), questions=4)
    card = tally(talk([PITCH, MIRROR, LINK, stacked, turn(segment("TELL", motive="self"))]))

    assert card.premature_pitches == 1
    assert (card.reflections, card.summaries, card.questions) == (1, 1, 4)
    assert card.reflections_per_question == 0.5
    assert card.complex_share == 0.5
    assert (card.facilitating_turns, card.pushing_turns, card.hiding_turns) == (3, 2, 0)
    assert card.facilitate_to_push == 0.6
    assert card.stacked_turns == 1
    assert card.selfish_segments == 1
    assert (card.uptake, card.uptake_n) == (0.4, 5)


def test_asks_are_counted_with_those_that_were_ripe_and_those_that_were_missed() -> None:
    due = context(phase="D", ready=True, ready_cue=True)
    card = tally(talk([question("choice"), ASK], due))

    assert (card.asks, card.ripe_asks, card.missed_asks) == (2 - 1, 1, 1)


def test_a_ripe_ask_beats_no_ask_whatever_the_answer() -> None:
    due = context(phase="D", ready=True, ready_cue=True)
    asked, silent = tally(talk([*GOOD, ASK], due)), tally(talk([*GOOD, LINK], due))

    assert ranking_key(asked) > ranking_key(silent)


def test_depth_is_told_by_target() -> None:
    plain = turn(segment("DISCOVERY_Q", "people"))
    card = tally(talk([question("people"), plain, LINK, turn(segment("DISCOVERY_Q", "rules"))]))

    assert card.depth == (Depth(Target.PEOPLE, 1, 2, 2), Depth(Target.RULES, 1, 0, 0))


def test_a_dimension_keeps_credit_and_cost_apart() -> None:
    facets = {facet.dimension: facet for facet in tally(talk([LINK, MIRROR])).facets}

    assert set(facets) == set(Dimension)
    assert facets[Dimension.LISTENING] == Facet(Dimension.LISTENING, credit=3, cost=0, n=2)
    assert facets[Dimension.MOTIVE].n == 0


def test_a_smoke_screen_is_warmth_without_depth_or_asks() -> None:
    praise = turn(segment("AFFIRM"))

    assert tally(talk([CHAT, praise, CHAT, MIRROR])).smoke_screen
    assert not tally(talk([CHAT, praise, CHAT])).smoke_screen
    assert not tally(talk([CHAT, praise, CHAT, ASK])).smoke_screen
    assert not tally(talk([CHAT, CHAT, question("people"), question("status")])).smoke_screen
    assert not tally(talk([turn()] * 5)).smoke_screen


def test_the_longest_run_is_a_habit_from_the_third_turn() -> None:
    unclear = turn(segment("TELL"), abstained=True)
    tell = turn(segment("TELL"))
    broken = tally(talk([CHAT, tell, tell, unclear, tell])).longest_run
    run = tally(talk([CHAT, tell, tell, tell, CHAT])).longest_run

    assert broken is not None
    assert (broken.length, broken.habit) == (2, False)
    assert run is not None
    assert (run.act, run.length, run.turn, run.habit) == (Act.TELL, 3, 1, True)


def test_best_and_worst_turns_are_told_with_the_mark_that_says_why() -> None:
    hide = turn(segment("HIDE_VAGUE"))
    card = tally(talk([MIRROR, hide, question("people"), PITCH, turn(segment("TELL"))]))

    assert [h.turn for h in card.best] == [2, 0]
    assert card.best[0].mark.criterion == "ripe_question"
    assert [(h.turn, h.mark.points) for h in card.worst] == [(3, 3), (1, 1), (4, 1)]


def test_the_ranking_key_is_as_written_down_and_orders_talks_as_anybody_would() -> None:
    def key(turns: list[Turn]) -> float:
        return ranking_key(tally(talk(turns)))

    card: Scorecard = tally(talk([*GOOD, PITCH]))
    assert card.facilitation is not None
    assert card.pushing is not None
    by_hand = (1 + 2 * card.facilitation) / 3 * (1 - card.pushing)
    assert ranking_key(card) == pytest.approx(by_hand, abs=1e-6)
    plain = [turn(segment("DISCOVERY_Q", "status"))] * 6
    assert key(GOOD) > key([*GOOD, PITCH]) > key(plain) > key([PITCH] * 6)


def test_an_unknown_threshold_is_a_programmers_mistake() -> None:
    with pytest.raises(KeyError):
        threshold("charm")
