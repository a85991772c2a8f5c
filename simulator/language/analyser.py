"""From a turn to its interpretation: clauses, signs, acts, segments.

The two public functions of the room. Both are pure: the same words after the same dialogue are
read the same way for ever, and nothing is read but the words.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import groupby

from simulator.dialogue import Dialogue, Speaker
from simulator.language import listening
from simulator.language.acts import Act
from simulator.language.attention import attended
from simulator.language.clause import parse
from simulator.language.coreference import referents
from simulator.language.counting import questions
from simulator.language.examples import reached
from simulator.language.gazetteer import Gazetteer, Side
from simulator.language.hearing import Hearing
from simulator.language.interpretation import Interpretation, Segment
from simulator.language.judging import Judged, judge
from simulator.language.moment import moment_of
from simulator.language.offscript import off_script
from simulator.language.segments import family_chance, gather, unreadable
from simulator.language.tiers import Tier, least
from simulator.language.weights import weights

_NOBODY = Dialogue()
_NO_NAMES = Gazetteer()


def interpret(
    text: str,
    dialogue: Dialogue = _NOBODY,
    gazetteer: Gazetteer = _NO_NAMES,
    tier: Tier = Tier.FULL,
) -> Interpretation:
    """Read one seller turn, said after `dialogue`.

    With `Tier.FULL` the encoder reads the lines of which the first tier is not sure.

    >>> from simulator.dialogue import Speaker
    >>> said = Dialogue().say(Speaker.BUYER, "The drivers were never asked.")
    >>> interpret("What would they need to agree?", said).family.value
    'facilitating'
    """
    clauses = parse(text, gazetteer)
    moment = moment_of(dialogue, gazetteer)
    kind = off_script(text, clauses)
    if kind is not None:
        return Interpretation(unreadable(text, clauses, kind), reader=Tier.FAST.reader)
    judged, deep = judge(clauses, moment, text, tier)
    named = any(m.entry.side is Side.BUYER for clause in clauses for m in clause.mentions)
    reach = None
    if gazetteer.examples and not named:
        reach = partial(reached, gazetteer.examples, text, moment.last, tier=tier)
    groups = [list(group) for _, group in groupby(judged, key=lambda one: one.act)]
    found = Interpretation(
        segments=gather(groups, moment, referents(dialogue, gazetteer), reach),
        reader=(Tier.FULL if deep else Tier.FAST).reader,
        questions=questions(text, clauses, _indirect(groups)),
    )
    certainty = _certainty(found, groups)
    return replace(found, certainty=certainty, abstained=certainty < least(deep))


def hear(
    text: str,
    dialogue: Dialogue = _NOBODY,
    gazetteer: Gazetteer = _NO_NAMES,
    tier: Tier = Tier.FULL,
) -> Hearing:
    """Read one buyer turn, said after `dialogue`; with `Tier.FULL` the encoder hears it too.

    >>> hear("How much would that be?").asks
    'price'
    """
    first = listening.hear(text, dialogue, gazetteer)
    if tier is Tier.FAST:
        return first
    before = dialogue.last(Speaker.SELLER, 1)
    return attended(first, text, before[0].text if before else "")


_ASKING = frozenset((Act.FAC_Q, Act.DISCOVERY_Q, Act.QUALIFY_Q))


def _indirect(groups: list[list[Judged]]) -> list[bool]:
    """Return which clauses ask without the form of a question: the first of a segment that asks,
    where no clause of it has that form."""
    found: list[bool] = []
    for group in groups:
        clauses = [one.clause for one in group]
        asks = Act(weights().acts[group[0].act]) in _ASKING
        asks = asks and not any(clause.form.mood.asks for clause in clauses)
        found += [asks, *(False for _ in clauses[1:])]
    return found


def _certainty(found: Interpretation, groups: list[list[Judged]]) -> float:
    """Return how likely the family of the deciding segment is."""
    for segment, group in zip(found.segments, groups, strict=True):
        if segment is found.deciding:
            return family_chance(group, segment.family)
    return 1.0


__all__ = ["Segment", "hear", "interpret"]
