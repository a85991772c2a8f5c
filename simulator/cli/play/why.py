"""`/why`: how a line was read, by which words, what it earned by which rule, what else to try."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.cli.play.resisting import resisting
from simulator.cli.play.wording import TARGETS, band
from simulator.language.acts import Motive, Target
from simulator.language.interpretation import Interpretation, Segment
from simulator.language.segments import LIKE
from simulator.rubric import RULES, Mark, Pole, Score, advice
from simulator.scenario.model import Scenario
from simulator.study.debrief import try_instead
from simulator.study.talk import Turn

UPTAKE = {
    -1: "passes over or twists what the buyer said",
    1: "takes up the buyer's words",
    2: "acts on what the buyer said",
}
COST = {Pole.PUSHING, Pole.HIDING}


def why(scenario: Scenario, turn: Turn) -> str:
    """Return the explanation of a turn of the scenario in which words were said."""
    reading, score = turn.step.reply.reading, turn.step.score
    lines = [f"Turn {turn.number}: {turn.text or '(silence)'}"]
    if reading is None or score is None or not reading.segments:
        return "\n".join([*lines, "  Nothing was said, so nothing was read or scored."])
    if reading.abstained:
        lines.append("  Not understood well enough to score. Best guess only:")
    for segment in reading.segments:
        lines += _segment(turn.text, segment)
    lines += _marks(score)
    lines += resisting(turn)
    lines += _instead(scenario, turn, reading, score)
    return "\n".join(lines)


def brief(turn: Turn) -> str:
    """Return a turn's reading and marks on one line, for the learner's mode."""
    reading, score = turn.step.reply.reading, turn.step.score
    if reading is None or score is None or reading.deciding is None:
        return "(nothing was said)"
    if reading.abstained:
        return "(not understood well enough to score)"
    segment = reading.deciding
    earned = [_points(mark.points, mark.pole) for mark in score.marks if mark.points]
    return f"({_act(segment)}: {', '.join(earned) or 'no points'})"


def _act(segment: Segment) -> str:
    about = "" if segment.target is Target.NONE else f" about {TARGETS[segment.target]}"
    return f"{segment.act.label.title}{about}"


def _segment(text: str, segment: Segment) -> Iterator[str]:
    yield f'  "{segment.span.of(text)}"'
    sure = band(segment.confidence)
    yield f"    {_act(segment)} ({segment.act}, {segment.family}); {sure}"
    like = [e.cue.removeprefix(LIKE) for e in segment.evidence if e.cue.startswith(LIKE)]
    cues = [e for e in segment.evidence if not e.cue.startswith(LIKE)]
    words = dict.fromkeys(e.span.of(text) for e in cues if e.span.of(text).strip())
    if words:
        yield "    went by: " + ", ".join(f'"{word}"' for word in words)
    if like:
        yield f'    near to: "{like[0]}"'
    told = [UPTAKE[segment.uptake]] if segment.uptake in UPTAKE else []
    if segment.motive is not Motive.NEUTRAL:
        told.append(f"worded for the {'buyer' if segment.motive is Motive.BUYER else 'seller'}")
    if told:
        yield f"    {'; '.join(told)}"


def _marks(score: Score) -> Iterator[str]:
    if score.marks:
        yield "  Marks:"
    elif not score.abstained:
        yield "  Marks: none."
    for mark in score.marks:
        yield f'    {_points(mark.points, mark.pole)} for "{mark.quote}"'
        yield f"      {mark.reason} {_rule(mark)}"
    if score.missed_ask:
        yield "    A missed ask: the buyer was ready and said so."
    for said in score.notes:
        yield f"    Noted: {said}."


def _points(points: int, pole: Pole) -> str:
    if not points:
        return f"0 {pole}"
    return f"cost {points} {pole}" if pole in COST else f"+{points} {pole}"


def _rule(mark: Mark) -> str:
    says = RULES.get(mark.rule, "")
    return f"[{mark.rule}: {says}]" if says else f"[{mark.rule}]"


def _instead(
    scenario: Scenario, turn: Turn, reading: Interpretation, score: Score
) -> Iterator[str]:
    """Where a line cost something or earned nothing, what else there was."""
    deciding = reading.deciding
    if deciding is None or score.abstained or (score.facilitation and not _costs(score)):
        return
    tip = advice(deciding.act)
    if tip is None:
        return
    yield f"  {tip.belief} {tip.instead}"
    yield f"  For instance: {try_instead(scenario, turn, deciding.act, deciding.target)}"


def _costs(score: Score) -> bool:
    return bool(score.pushing or score.hiding)
