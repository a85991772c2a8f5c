"""What to try instead of a weak line: the habit it rests on, another way, and an example.

The example is put together from two tables: a line about the target, and for some acts an opening
that mends what the weak line did. All of them are written for this project. They show a direction;
nobody should learn them by heart.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.language.acts import Act, Target
from simulator.rubric.lines import LINES, OPENINGS

_ACTS = tuple(Act)


@dataclass(frozen=True, slots=True)
class Advice:
    """The belief or habit a weak act rests on, and what to do instead, a sentence each."""

    belief: str
    instead: str


ADVICE: dict[Act, Advice] = {
    Act.QUALIFY_Q: Advice(
        "The belief that a seller's time is the scarce thing, so the buyer has to be sorted first.",
        "Ask what the buyer would need to know about it themselves.",
    ),
    Act.TELL: Advice(
        "The belief that whoever knows more should say what to do.",
        "Ask how they go about it, or ask whether a suggestion would be welcome.",
    ),
    Act.PITCH: Advice(
        "The belief that people buy when they have understood the product.",
        "Leave the product out until they are choosing, and help them see who and what it touches.",
    ),
    Act.PITCH_Q: Advice(
        "The habit of asking questions that have only one answer.",
        "Ask what would still make sense if they kept what they have.",
    ),
    Act.DISCOUNT: Advice(
        "The belief that hesitation is about money.",
        "Find out who or what is still unsettled before anybody talks of price.",
    ),
    Act.CLOSE_TRICK: Advice(
        "The belief that a yes has to be led up to by stealth.",
        "When everything is settled ask plainly, with no as a real answer; until then ask what "
        "is missing.",
    ),
    Act.PRESSURE: Advice(
        "The belief that people decide only when they have to.",
        "Ask whether a date matters on their side, and take what hangs on it seriously.",
    ),
    Act.DISPARAGE: Advice(
        "The belief that one side rises when the other sinks.",
        "Ask what the others do well, and what they would have to do to be kept.",
    ),
    Act.CONFRONT: Advice(
        "The belief that an objection is a mistake to be put right.",
        "Ask what happened to them, and let the point stand for as long as it is true.",
    ),
    Act.BYPASS: Advice(
        "The belief that there is one real decision maker behind the others.",
        "Ask who needs to hear it, from whom, and in which order.",
    ),
    Act.HIDE_SOCIAL: Advice(
        "The belief that a good relationship will bring the rest by itself.",
        "Go to the serious thing first; the friendliness keeps.",
    ),
    Act.HIDE_CHECKIN: Advice(
        "The habit of being seen instead of being useful.",
        "Come with what was agreed, with something new, or with a question for their work.",
    ),
    Act.HIDE_DEFER: Advice(
        "The fear that asking will spoil things, dressed up as consideration.",
        "Ask now, make no easy, and let them decide whether it is too early.",
    ),
    Act.HIDE_VAGUE: Advice(
        "The fear that a straight answer will be held against you.",
        "Say what you know, what you don't, and by when you will.",
    ),
    Act.DISCOVERY_Q: Advice(
        "The habit of collecting facts that the buyer knows already.",
        "Ask for what they would have to find out, or think about, themselves.",
    ),
    Act.UNCLEAR: Advice(
        "The hope that the right words will do without a sentence.",
        "Ask one short, plain question and wait for the answer.",
    ),
}
"""Advice for every act that pushes or hides, for the plain question, and for the unclear."""


def advice(act: Act) -> Advice | None:
    """Return the advice for an act, or None for one that needs none.

    >>> advice(Act.SUMMARY) is None
    True
    """
    return ADVICE.get(act)


def better_line(act: Act, target: Target = Target.NONE) -> str:
    """Return an example of a better line in place of `act`, about `target`.

    The same act and target always give the same line; acts differ in the line they give.

    >>> better_line(Act.UNCLEAR, Target.RULES)
    'Which of your own rules would this run into first, and who looks after that rule?'
    """
    lines = LINES[target]
    line = lines[_ACTS.index(act) % len(lines)]
    opening = OPENINGS.get(act, "")
    return f"{opening} {line}".strip()
