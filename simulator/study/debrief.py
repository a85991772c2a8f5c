"""The debrief of a talk as data: what it came to, for whom, by which lines, and what was missed.

Computed from the talk alone; wording and layout belong to the reports. Numbers come with what they
count, and what cannot be said is None. The trainee's own view stands beside the judge's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from simulator.buyer import BuyerState, beliefs, moments, openings, people, spent
from simulator.buyer.truth import holds, lacking
from simulator.language.acts import Act, Target
from simulator.rubric import (
    RULES,
    Advice,
    Highlight,
    Pole,
    Score,
    advice,
    better_line,
    tally,
    threshold,
    verdict,
)
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Scenario
from simulator.study.chart import chart
from simulator.study.cycle import cycles
from simulator.study.debrief_values import Debrief, Facts, Habit, Own, Said, Telling, Wish
from simulator.study.route import route
from simulator.study.talk import Talk, Turn

__all__ = ["Debrief", "Own", "debrief", "scores_of", "try_instead"]

WORK_ON = 2
"""Things to work on next: few, or none will be."""
_ASKS = frozenset((Act.DECISION_ASK, Act.CLOSE_TRICK))
"""Acts that ask the buyer to decide."""


def debrief(talk: Talk, own: Own | None = None) -> Debrief:
    """Return the debrief of a talk, ended or not."""
    scenario, state = talk.engine.scenario, talk.state
    lines, scores = talk.lines, scores_of(talk)
    card = tally(scores)
    outcome = talk.engine.outcome(state) if state.ended else None
    worst = tuple(_telling(scenario, lines, h, weak=True) for h in card.worst)
    return Debrief(
        title=scenario.title,
        buyer=scenario.names.buyer,
        persona=talk.engine.persona.title,
        own=own or Own(),
        ending=outcome.title if outcome else "",
        ending_id=outcome.ending if outcome else "",
        good=outcome.good if outcome else None,
        decided=outcome is not None and outcome.decided,
        purchase=outcome is not None and outcome.purchase,
        weeks=state.buyer.week,
        meetings=state.buyer.meeting,
        turns=len(lines),
        wishes=tuple(
            Wish(wish.says, holds(scenario, state.buyer, wish.met)) for wish in scenario.excellence
        ),
        epilogue=outcome.epilogue if outcome else (),
        next_call=outcome.next_call if outcome else "",
        agreed=_people(scenario, state.buyer, agreed=True),
        others=_people(scenario, state.buyer, agreed=False),
        openings=openings(scenario, state.buyer),
        beliefs=beliefs(scenario, state.buyer) if outcome else (),
        moments=moments(scenario, state.buyer),
        spent=spent(scenario, state.buyer),
        cycles=cycles(talk),
        best=tuple(_telling(scenario, lines, h, weak=False) for h in card.best),
        worst=worst,
        chart=chart(talk),
        route=route(talk),
        facts=_facts(talk),
        missed_asks=_said(lines, (score.missed_ask for score in scores)),
        premature=_said(lines, (score.premature for score in scores)),
        abstained=_said(lines, (score.abstained for score in scores)),
        habits=tuple(_habits(lines, scores)),
        scorecard=card,
        verdict=verdict(card, outcome.good if outcome else None),
        work_on=_work_on(card.worst, scores),
    )


def _people(scenario: Scenario, state: BuyerState, agreed: bool) -> tuple[str, ...]:
    names = {element.id: element.name for element in scenario.elements}
    return tuple(names[id] for id, came in people(scenario, state) if came is agreed)


def scores_of(talk: Talk) -> tuple[Score, ...]:
    """Return the scores of the turns with words, in order."""
    return tuple(turn.step.score for turn in talk.lines if turn.step.score is not None)


def try_instead(scenario: Scenario, turn: Turn, act: Act, target: Target) -> str:
    """Return a line to try instead: about the target, or else what the buyer had just raised; for
    an ask that came too early, about what was still missing."""
    state = turn.before.buyer
    missing = _missing(scenario, state) if act in _ASKS else Target.NONE
    found = (one for one in (missing, target, state.concern) if one is not Target.NONE)
    return better_line(act, next(found, Target.NONE))


def _missing(scenario: Scenario, state: BuyerState) -> Target:
    """Return what the first part is about that keeps a gate of the stage open, if any does."""
    for index in scenario.stages[state.stage].gates:
        every, some = lacking(scenario, state, scenario.gates[index].clause)
        for part in (*every, *some):
            return MANNERS[scenario.elements[part].kind].target
    return Target.NONE


def _telling(
    scenario: Scenario, lines: Sequence[Turn], highlight: Highlight, weak: bool
) -> Telling:
    turn, mark = lines[highlight.turn], highlight.mark
    better = ""
    if weak and turn.step.score is not None:
        part = turn.step.score.parts[mark.segment]
        left = turn.before.buyer.concern if mark.pole is Pole.HIDING else Target.NONE
        better = try_instead(scenario, turn, part.act, part.target if left is Target.NONE else left)
    return Telling(
        turn.number,
        turn.text,
        mark.quote,
        mark.pole,
        mark.points,
        mark.rule,
        RULES.get(mark.rule, ""),
        mark.reason,
        better,
    )


def _said(lines: Sequence[Turn], which: Iterable[bool]) -> tuple[Said, ...]:
    picked = zip(lines, which, strict=True)
    return tuple(Said(turn.number, turn.text) for turn, holds in picked if holds)


def _facts(talk: Talk) -> Facts:
    told = [e.how for step in talk.steps for e in step.reply.ledger if e.happening == "told"]
    asked = sum(how == "asked" for how in told)
    return Facts(asked, len(told) - asked, len(talk.engine.scenario.facts))


def _habits(lines: Sequence[Turn], scores: Sequence[Score]) -> Iterable[Habit]:
    place = 0
    for act, group in groupby(None if s.abstained else s.deciding for s in scores):
        length = len(list(group))
        if act is not None and length >= threshold("habit"):
            yield Habit(act.label.title, lines[place].number, length)
        place += length


def _work_on(worst: Iterable[Highlight], scores: Sequence[Score]) -> tuple[Advice, ...]:
    """The habits under the worst turns, or under the plainest ones where nothing was bad."""
    acts = [scores[h.turn].parts[h.mark.segment].act for h in worst]
    acts += [act for score in scores if (act := score.deciding) is not None]
    found: list[Advice] = []
    for act in acts:
        tip = advice(act)
        if tip is not None and tip not in found:
            found.append(tip)
    return tuple(found[:WORK_ON])
