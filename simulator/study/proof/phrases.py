"""A small phrase book: lines that a trainee could type for a move.

Each move has a few lines, plainest first, with the names that an element goes by. Whether a line is
really read as the move is not taken for granted: `typed` tries it.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.buyer import Say, Spoken
from simulator.language.acts import LABELS, Act, Kind, Target
from simulator.scenario.model import Scenario

A, T = Act, Target
NAMES = 3
"""How many of an element's names are tried."""

OF_KIND = {
    Kind.DECISION: (
        "Do you want to go ahead, leave it as it is, or settle something first?",
        "Would you like to decide now, for it or against it, or leave it?",
    ),
    Kind.NEXT_STEP: (
        "What would be a good next step for you, and who should be part of it?",
        "Shall we meet again in two weeks, or would you rather leave it?",
    ),
    Kind.WITHDRAW: ("We may not be the right people for this.",),
    Kind.FAREWELL: ("Thank you for your time, goodbye.",),
}
QUESTIONS = {
    T.STATUS: ("What keeps {it} the way it is today?", "How do things stand with {it} now?"),
    T.MISSING: ("What would still be missing if {it} stayed as it is?",),
    T.WORKAROUND: (
        "How did you come to get by with {it}, and what does it cost your people?",
        "What does {it} do for you that nothing else does?",
    ),
    T.INCUMBENT: (
        "What would {it} have to change for you to stay with them?",
        "What have you asked of {it}, and what did they say?",
    ),
    T.PEOPLE: (
        "What would {it} need before anything changes?",
        "How would {it} be touched by a change, and who would ask them?",
    ),
    T.RULES: (
        "What does {it} ask of you before anything may change?",
        "Who would have to look at {it} before you could change anything?",
    ),
    T.INITIATIVES: ("What does {it} take up of your people's time, and what has to wait for it?",),
    T.FALLOUT: (
        "What would {it} mean for your people, and who would own that?",
        "Who would have to bear {it}, and how would you notice?",
    ),
    T.BUY_IN: (
        "How would you know that {it} is really on board?",
        "What would {it} need to be able to agree?",
    ),
    T.ROUTE: ("When would {it} have to be asked, and who would ask?",),
    T.CRITERIA: (
        "How would all of you agree on {it} before anything is chosen?",
        "What would have to be so before you accept anything, with {it} in mind?",
    ),
    T.CHOICE: ("How will you weigh {it} against what you have?",),
    T.OWNERSHIP: ("Who would look after {it} once it is running?",),
    T.NONE: ("What would {it} need before anything changes?",),
}
"""Facilitating questions by target, `{it}` being what they name."""
SEEKING = {
    T.PEOPLE: ("Who else would have to live with a change, whom we have not spoken of?",),
    T.BUY_IN: ("Whose agreement would you need, whom we have not spoken of?",),
    T.WORKAROUND: ("What do your people do to get by as things are?",),
    T.STATUS: (
        "What keeps things the way they are today?",
        "What tells you that things can't stay the way they are today?",
    ),
    T.MISSING: ("What is missing for things to be as you want them?",),
    T.INCUMBENT: ("What have you asked of the supplier you have now?",),
    T.RULES: ("Which rules or sign-offs would a change have to pass?",),
    T.INITIATIVES: ("What else is going on that takes up your people's time?",),
    T.FALLOUT: ("What would a change cost your people, and who would bear it?",),
    T.CRITERIA: ("What would an answer have to do before you all accept it?",),
    T.CHOICE: ("Which other ways of solving it would you weigh?",),
    T.ROUTE: ("In which order would you ask your people, and who would do it?",),
    T.OWNERSHIP: ("Who would look after it once it is running?",),
}
OTHERS = {
    A.COLLAB: (
        "Shall I write down the open points about {it} on a page for your team to alter?",
        "Would it help if we drew up a page on {it} together that your people can change?",
    ),
    A.CANDOUR: (
        "To be honest, with {it} we would make things harder at first, and you would notice it.",
        "To be honest, {it} is where we are weakest, and you would notice it.",
        "I have to be honest: the first weeks would be harder for {it}.",
    ),
    A.RECOMMEND: ("Since you ask, I would begin with {it}.",),
    A.SUMMARY: (
        "It sounds as if nothing can move before {it} is settled, have I got that right?",
        "So, if I understand you, it all comes back to {it}?",
    ),
    A.REFLECT: ("So that is how it goes today, then.",),
    A.AFFIRM: ("You asked your own people before anybody made you; few do.",),
    A.DISCOVERY_Q: ("How many people work with {it}?", "How often does {it} come up in a week?"),
    A.SOCIAL: ("Good morning, thanks for making the time.",),
}


def lines(scenario: Scenario, move: Say) -> Iterator[str]:
    """Yield lines for a move of one segment, plainest first. A silence has none but ''."""
    spoken = move.deciding
    if spoken is None:
        yield ""
        return
    if spoken.kind and spoken.kind in OF_KIND:
        yield from OF_KIND[Kind(spoken.kind)]
        return
    names = _names(scenario, spoken)
    for line in _templates(spoken):
        yield from dict.fromkeys(line.replace("{it}", name) for name in names)
    if spoken.act is Act.FAC_Q and spoken.mentions:
        for others in QUESTIONS.values():
            yield from (line.replace("{it}", names[0]) for line in others)


def _templates(spoken: Spoken) -> tuple[str, ...]:
    if spoken.act is Act.FAC_Q:
        named = bool(spoken.mentions)
        book = QUESTIONS if named else SEEKING
        return book.get(spoken.target, ()) or (LABELS[spoken.act].example,)
    own = OTHERS.get(spoken.act, ())
    return (*own, LABELS[spoken.act].example) if not spoken.mentions or not own else own


def _names(scenario: Scenario, spoken: Spoken) -> list[str]:
    ids = [id for id in spoken.mentions if not id.startswith("belief:")]
    if not ids:
        return ["this"]
    element = scenario.elements[scenario.element(ids[0])]
    return [element.name, *element.called][:NAMES]
