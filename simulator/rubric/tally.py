"""`tally`: the measures of a whole talk, from the scores of its turns.

Three formulas matter. With n judged turns, of which `weighty` are more than small talk and
logistics and `working` ask or facilitate:

    facilitation = credit / (3 * weighty + 6)
    pushing = push cost / (push cost + 2 * working turns without any push + 2)
    hiding = hide cost / (hide cost + 2 * working turns without any hiding + 2)

The constants at the end stand for turns not yet seen, so that one line never makes a talk.
"""

from __future__ import annotations

from collections.abc import Sequence

from simulator.language.acts import Act, Family, Motive
from simulator.rubric import measures
from simulator.rubric.score import Note, Pole, Score
from simulator.rubric.scorecard import Scorecard
from simulator.rubric.traits import IDLE

FULL = 3
"""The most credit a turn can earn."""
UNPROVEN = 6
"""Credit not yet earned that every talk begins with: two turns' worth."""
DECENT = 2
"""What a working turn without cost weighs against the cost of others."""


def tally(scores: Sequence[Score]) -> Scorecard:
    """Measure a talk. The order of `scores` is that of the seller's turns."""
    judged = [score for score in scores if not score.abstained]
    parts = [part for score in judged for part in score.parts]
    acts = [part.act for part in parts]
    families = [score.family for score in judged if score.parts]
    weighty = sum(measures.weighty(score) for score in judged)
    credit = sum(score.facilitation for score in judged)
    touched = measures.depth(parts)
    uptakes = [part.uptake for part in parts if part.act not in IDLE]
    return Scorecard(
        turns=len(scores),
        abstained=len(scores) - len(judged),
        n=len(judged),
        weighty=weighty,
        working=sum(measures.working(score) for score in judged),
        facilitation=round(credit / (FULL * weighty + UNPROVEN), 4) if judged else None,
        pushing=_burden(judged, Pole.PUSHING),
        hiding=_burden(judged, Pole.HIDING),
        credit=credit,
        push_cost=sum(score.pushing for score in judged),
        hide_cost=sum(score.hiding for score in judged),
        facilitating_turns=families.count(Family.FACILITATING),
        pushing_turns=families.count(Family.PUSHING),
        hiding_turns=families.count(Family.HIDING),
        facets=measures.facets(judged),
        reflections=acts.count(Act.REFLECT),
        summaries=acts.count(Act.SUMMARY),
        questions=sum(score.questions for score in judged),
        asks=acts.count(Act.DECISION_ASK),
        ripe_asks=sum(_credited(score, "ripe_ask") for score in judged),
        missed_asks=sum(score.missed_ask for score in judged),
        premature_pitches=sum(score.premature for score in judged),
        stacked_turns=sum(Note.STACKED in score.notes for score in judged),
        selfish_segments=sum(part.motive is Motive.SELF for part in parts),
        uptake=round(sum(uptakes) / len(uptakes), 4) if uptakes else None,
        uptake_n=len(uptakes),
        smoke_screen=measures.smoke_screen(judged, touched),
        longest_run=measures.longest_run(scores),
        depth=touched,
        best=measures.best(scores),
        worst=measures.worst(scores),
    )


def _burden(judged: Sequence[Score], pole: Pole) -> float | None:
    if not judged:
        return None
    cost = sum(score.points(pole) for score in judged)
    clean = sum(measures.working(score) and not score.points(pole) for score in judged)
    return round(cost / (cost + DECENT * clean + DECENT), 4)


def _credited(score: Score, criterion: str) -> bool:
    return any(mark.criterion == criterion and mark.points for mark in score.marks)
