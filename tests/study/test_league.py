"""Talks of scripted sellers: judged as words are, counted fairly, and a yardstick of difficulty."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import get_args

import pytest

from simulator.buyer import buyer, react, say
from simulator.language.acts import Act, Kind, Target
from simulator.scenario.schema import ScenarioFile
from simulator.study.bots import BOTS, DRAWS, talked
from simulator.study.difficulty import (
    BANDS,
    Difficulty,
    Measured,
    half,
    measured,
    pooled,
)
from simulator.study.intervals import Interval, bootstrap
from simulator.study.judged_moves import Bench
from simulator.study.ladder import LADDER, RUNGS, rung
from simulator.study.league import LOTS, SELLERS, Result, play
from simulator.study.standings import Standing, by_seed, standings
from tests.library import SCENARIOS
from tests.support import persona, ready, small

ENDED = Result("no_decision", False, False, False, 8, 20, 0.0, 0.5, 0.1, 0.2, 0.3, False)


def talks(good: int, of: int) -> tuple[Result, ...]:
    """Talks of which the first few ended well."""
    return tuple(ENDED._replace(good=n < good, weeks=n) for n in range(of))


def ladder(*good: int) -> list[Standing]:
    """A ladder with so many good talks of ten a rung; the best has one talk."""
    *lots, best = good
    found = [
        Standing("small", "one", rung(skill), talks(n, 10))
        for skill, n in zip(RUNGS[:-1], lots, strict=True)
    ]
    return [*found, Standing("small", "one", rung(100), talks(best, 1))]


def test_a_move_is_marked_as_the_words_it_stands_for_are():
    who = ready()
    bench = Bench(who)
    state = who.start()
    for move in (say(Act.FAC_Q, Target.PEOPLE), say(Act.PITCH, uptake=0), say(Act.HIDE_SOCIAL)):
        bench.hear(state, move)
        state = react(who, state, move).state

    assert [(s.facilitation > 0, s.pushing > 0) for s in bench.scores[:2]] == [
        (True, False),
        (False, True),
    ]
    assert bench.scores[2].hiding > 0
    assert bench.scores[1].premature


def test_a_decision_asked_for_too_early_is_marked_by_the_buyers_stage():
    who = ready()
    bench = Bench(who)

    bench.hear(who.start(), say(Act.DECISION_ASK, kind=Kind.DECISION))

    assert bench.scores[0].pushing == 2


def test_the_facilitator_passes_and_no_other_way_of_talking_does():
    who = buyer(SCENARIOS["small_practice"], persona())
    found = {name: play(who, name, 1) for name in BOTS}

    assert [name for name, result in found.items() if result.passed] == ["facilitator"]
    assert found["pusher"].pushing > 0.5 > found["facilitator"].pushing  # type: ignore[operator]
    assert found["pleasant_hider"].hiding > found["facilitator"].hiding  # type: ignore[operator]


def test_who_says_nothing_has_no_marks_and_not_marks_of_zero():
    result = play(ready(), "waiter", 0)

    assert (result.facilitation, result.pushing, result.hiding) == (None, None, None)
    assert not result.passed


def test_the_best_rung_is_the_facilitator_and_the_worst_never_does_what_that_does():
    who = ready()
    best = [made.move for made in talked(who, LADDER[rung(100)], 5)]

    assert best == [made.move for made in talked(who, BOTS["facilitator"], 0)]
    assert not play(who, rung(0), 5).good


@pytest.mark.parametrize("name", sorted(LOTS - DRAWS))
def test_a_rung_makes_the_same_moves_for_a_seed_and_others_for_another(name):
    who = ready()
    one, again, other = (
        [made.move for made in talked(who, SELLERS[name], seed)] for seed in (1, 1, 2)
    )

    assert one == again
    assert one != other


def test_more_skill_ends_well_more_often():
    who = buyer(SCENARIOS["small_practice"], persona())
    low, high = (sum(play(who, rung(skill), seed).good for seed in range(12)) for skill in (20, 70))

    assert low < high


@pytest.mark.parametrize(
    ("shares", "skill"),
    [
        ([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1], 45.0),
        ([0, 0, 0, 0, 0.5, 1, 1, 1, 1, 1, 1], 40.0),
        ([0, 0, 0, 0, 0.6, 0.4, 1, 1, 1, 1, 1], 40.0),
        ([1] * 11, 0.0),
        ([0] * 10 + [0.2], 100.0),
        ([0] * 10 + [1], 95.0),
    ],
)
def test_the_skill_at_which_half_end_well_is_read_off_a_rising_line(shares, skill):
    assert half(shares) == pytest.approx(skill)


def test_pooling_leaves_rising_shares_alone_and_keeps_the_mean_of_others():
    rising = [0.0, 0.1, 0.5, 1.0]
    falling = [0.4, 0.3, 0.2, 0.9]

    assert pooled(rising) == rising
    assert pooled(falling) == pytest.approx([0.3, 0.3, 0.3, 0.9])


def test_every_skill_is_in_one_band_and_a_label_can_be_read_off():
    bands = list(BANDS.values())

    assert (bands[0][0], bands[-1][1]) == (0, 100)
    assert all(one[1] == other[0] for one, other in pairwise(bands))
    labels = [
        Measured((), skill, Interval(skill, skill), 1).label for skill in (0, 41.9, 42, 50, 100)
    ]
    assert labels == ["easy", "easy", "medium", "hard", "hard"]


@pytest.mark.parametrize(
    ("interval", "allowed"),
    [
        ((10, 20), {"easy"}),
        ((40, 44), {"easy", "medium"}),
        ((45, 48), {"medium"}),
        ((90, 100), {"hard"}),
        ((30, 70), {"easy", "medium", "hard"}),
    ],
)
def test_a_label_is_wrong_only_if_the_whole_interval_says_so(interval, allowed):
    found = Measured((), sum(interval) / 2, Interval(*interval), 100)

    assert {label for label in Difficulty if found.allows(label)} == allowed


def test_difficulty_is_measured_from_a_ladder_with_its_interval():
    found = measured(ladder(0, 0, 0, 0, 2, 8, 10, 10, 10, 10, 1))

    assert found.skill == pytest.approx(45.0)
    assert found.interval.low < 45 < found.interval.high
    assert found.talks == 101


def test_a_ladder_without_a_rung_measures_nothing():
    with pytest.raises(ValueError, match="rung"):
        measured(ladder(0, 0, 0, 0, 2, 8, 10, 10, 10, 10, 1)[:-1])


def test_the_words_of_the_schema_are_those_of_the_measurement():
    annotation = ScenarioFile.model_fields["difficulty"].annotation
    words = [word for choice in get_args(annotation) for word in get_args(choice)]

    assert words == list(Difficulty)


def test_a_bootstrap_covers_the_mean_and_narrows_with_n():
    few, many = [0.0, 1.0] * 5, [0.0, 1.0] * 500

    wide, narrow = bootstrap(few), bootstrap(many)

    assert wide.low < 0.5 < wide.high
    assert wide.high - wide.low > 3 * (narrow.high - narrow.low)
    assert narrow == bootstrap(many)


def test_personas_together_are_drawn_by_seed():
    assert by_seed([0.0, 1.0, 1.0, 1.0], 2) == [0.5, 1.0]
    one = Standing("s", "p", "pusher", talks(1, 10))
    two = Standing("s", "", "pusher", talks(1, 10) + talks(1, 10), 2)

    single, pair = one.figure("weeks"), two.figure("weeks")

    assert single is not None
    assert pair is not None
    assert pair.interval == single.interval, "the same seeds twice are no more evidence"
    assert (single.n, pair.n) == (10, 20)


def test_a_figure_that_nobody_has_is_none_and_a_seller_without_lots_has_no_interval():
    silent = replace(ladder(*[0] * 11)[-1], bot="waiter", outcomes=(ENDED._replace(hiding=None),))

    assert silent.figure("hiding") is None
    weeks = silent.figure("weeks")
    assert weeks is not None
    assert weeks.interval is None


def test_standings_hold_what_the_talks_came_to():
    found = {one.bot: one for one in standings(small(), persona(), 2)}

    assert found["pusher"].outcomes == tuple(play(ready(), "pusher", seed) for seed in (0, 1))
