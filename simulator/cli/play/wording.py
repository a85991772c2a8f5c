"""The desk's own words for targets, statuses and confidence, in one place."""

from __future__ import annotations

from simulator.language.acts import Target
from simulator.practice.hints import Due, Need

TARGETS: dict[Target, str] = {
    Target.STATUS: "how things are now",
    Target.MISSING: "what is missing",
    Target.WORKAROUND: "what they have tried themselves",
    Target.INCUMBENT: "their present supplier",
    Target.PEOPLE: "the people it touches",
    Target.RULES: "their own rules",
    Target.INITIATIVES: "what else is going on there",
    Target.FALLOUT: "what a change would break or cost",
    Target.BUY_IN: "how people come to agree",
    Target.ROUTE: "the order of their own next steps",
    Target.CRITERIA: "how they will know",
    Target.CHOICE: "how they will choose",
    Target.OWNERSHIP: "living with it afterwards",
    Target.NONE: "nothing of the buyer's in particular",
}

STANDING: dict[str, str] = {
    "unknown": "not spoken of",
    "named": "named, not looked into",
    "motion": "they have gone to ask",
    "heard": "heard",
    "agreed": "agreed",
    "blocking": "against it",
}

SURE, LIKELY = 0.8, 0.55

_NEEDS: dict[Need, str] = {
    Need.ANSWER: "The buyer asked you something. An answer is due, no more and no less.",
    Need.DECISION: "Everything before a choice is settled, and the buyer knows it. "
    "Something is due from you.",
    Need.SETTLE: "They have decided. Due: {target}, and who does what first.",
    Need.RAISE: "Due: {target}. Something there has not come up yet.",
    Need.DEEPEN: "Due: {target}. {About} was named and not yet looked into.",
    Need.AGREE: "Due: {target}. {About} has been heard and is not settled yet.",
    Need.TRUST: "About {about} they know more than they say. "
    "Trust comes first; take up what they told you.",
    Need.NEXT_STEP: "The next work is theirs, between two meetings. A next step is due.",
}


def band(confidence: float) -> str:
    """Return how sure a reading is, in words.

    >>> band(0.9), band(0.6), band(0.3)
    ('sure', 'likely', 'unsure')
    """
    return "sure" if confidence >= SURE else "likely" if confidence >= LIKELY else "unsure"


def hint(due: Due) -> str:
    """Return what is due in a sentence or two, and never how to say it."""
    first = due.about[:1].upper() + due.about[1:]
    text = _NEEDS[due.need].format(target=TARGETS[due.target], about=due.about, About=first)
    waits = due.gate.replace("_", " ")
    return f"{text} (What waits for it: {waits}.)" if waits else text
