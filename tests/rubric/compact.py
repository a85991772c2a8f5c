"""Readings made by hand in short form, for the tests of the rubric."""

from dataclasses import dataclass
from typing import Any

from simulator.dialogue import Dialogue, Span
from simulator.language.acts import Act, Motive, Phase, Target
from simulator.language.interpretation import Interpretation, Segment
from simulator.rubric import Context, Memory, Score, judge
from simulator.rubric.memory import Worn


@dataclass(frozen=True)
class Turn:
    """Words and how they were read."""

    text: str
    reading: Interpretation


def segment(act: str, target: str = "-", **more: Any) -> Segment:
    """A segment that spans nothing yet."""
    motive = Motive(more.pop("motive", "neutral"))
    return Segment(Span(0, 0), Act(act), Target(target), motive, **more)


def turn(*segments: Segment, abstained: bool = False, questions: int = 0) -> Turn:
    """A turn whose text has a few words for every segment."""
    text, placed = "", []
    for number, made in enumerate(segments):
        words = f"Line {number} of {made.act.value}. "
        span = Span(len(text), len(text) + len(words) - 1)
        placed.append(
            Segment(span, made.act, made.target, made.motive, made.uptake, kind=made.kind)
        )
        text += words
    return Turn(text.rstrip(), Interpretation(tuple(placed), abstained, "by hand", questions))


def context(**facts: Any) -> Context:
    """A context from the letters and words of a case."""
    if "phase" in facts:
        facts["phase"] = Phase(facts["phase"])
    if "concern" in facts:
        facts["concern"] = Target(facts["concern"])
    return Context(**facts)


def memory(worn: dict[str, int] | None = None, **counters: Any) -> Memory:
    """A memory from the counters of a case."""
    if "passed_over" in counters:
        counters["passed_over"] = Target(counters["passed_over"])
    return Memory(tuple(Worn(*entry) for entry in (worn or {}).items()), **counters)


def scored(
    *segments: Segment, before: Memory | None = None, questions: int = 0, **facts: Any
) -> Score:
    """The score of one turn."""
    said = turn(*segments, questions=questions)
    facts_ = context(**facts)
    return judge(said.text, said.reading, Dialogue(), facts_, before or Memory()).score


def talk(turns: list[Turn], where: Context | None = None) -> list[Score]:
    """The scores of a talk, judged turn by turn in one context."""
    remembered, scores = Memory(), []
    for said in turns:
        judged = judge(said.text, said.reading, Dialogue(), where or Context(), remembered)
        remembered = judged.memory
        scores.append(judged.score)
    return scores
