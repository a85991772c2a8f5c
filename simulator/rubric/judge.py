"""`judge`: one seller turn, judged by what had been said before it.

Criteria claim points, limits cut them, what is left becomes marks. A fold over the talk: each
judgement hands on the memory for the next. Pure; the same arguments always give the same value.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.dialogue import Dialogue
from simulator.language.interpretation import Interpretation
from simulator.rubric.concern import left_lying
from simulator.rubric.context import Context
from simulator.rubric.criteria import FINDING, LIMITING, WEIGHING
from simulator.rubric.criteria.missed_ask import is_missed
from simulator.rubric.criterion import Claims
from simulator.rubric.memory import Memory, remember
from simulator.rubric.moment import Moment
from simulator.rubric.notes import notes
from simulator.rubric.score import Part, Score
from simulator.rubric.timing import premature


@dataclass(frozen=True, slots=True)
class Judgement:
    """The score of a turn, and the memory to judge the next one with."""

    score: Score
    memory: Memory


def judge(
    text: str, reading: Interpretation, dialogue: Dialogue, context: Context, memory: Memory
) -> Judgement:
    """Judge the seller's `text`, read as `reading`, said after `dialogue` in `context`.

    An abstained or empty reading earns nothing, costs nothing and leaves the memory as it was.
    Spans of the reading must lie inside `text`; so do then those of the marks.
    """
    parts = tuple(Part(s.act, s.target, s.motive, s.uptake, s.kind) for s in reading.segments)
    if reading.abstained or not reading.segments:
        bare = Score(
            reading.family, parts, abstained=reading.abstained, questions=reading.questions
        )
        return Judgement(bare, memory)
    moment = Moment(text, reading, dialogue, context, memory)
    score = Score(
        family=reading.family,
        parts=parts,
        marks=tuple(claim.mark(moment) for claim in _limited(moment, _claims(moment))),
        missed_ask=is_missed(moment),
        premature=any(premature(segment, context) for segment in reading.segments),
        notes=notes(moment),
        questions=reading.questions,
    )
    return Judgement(score, remember(moment, left_lying(moment)))


def _claims(moment: Moment) -> Claims:
    weighed = (
        claim
        for at, segment in enumerate(moment.reading.segments)
        for criterion in WEIGHING[segment.act]
        for claim in criterion.weigh(moment, at)
    )
    found = (
        criterion.claim(at, criterion.points)
        for criterion in FINDING
        if criterion.find is not None
        for at in criterion.find(moment)
    )
    return (*weighed, *found)


def _limited(moment: Moment, claims: Claims) -> Claims:
    for criterion in LIMITING:
        if claims and criterion.limit is not None:
            claims = criterion.limit(moment, claims)
    return claims
