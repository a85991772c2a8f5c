"""The closed list of situations in which a buyer has something to say.

The buyer names situations, authors write lines for them, the voice words them. A situation with a
dot falls back to the part before the last dot: ``push.pitch`` may be answered by a ``push`` line.
"""

from __future__ import annotations

from typing import NamedTuple


class Cue(NamedTuple):
    """A situation, and the id of the element, fact or ending it is about ('' for none)."""

    situation: str
    about: str = ""


SITUATIONS: dict[str, str] = {
    # meetings
    "meeting.opening": "the first words of the first meeting",
    "meeting.again": "the first words of a later meeting",
    "meeting.nothing": "nothing was done between two meetings, because nothing was set in motion",
    "meeting.undone": "nothing was done between two meetings, because the buyer left it",
    "warmth.worn": "the buyer has noticed that the visits are pleasant and lead to nothing",
    "meeting.closing": "the buyer closes a meeting after agreeing to a next one",
    "meeting.closing.plain": "the buyer closes a meeting with nothing agreed",
    "meeting.refused": "the buyer does not want another meeting",
    "meeting.time": "the buyer's time for this meeting is running out",
    # elements: named, going to ask, reported, agreed, blocking, taken back
    "element.named": "an element comes up for the first time",
    "element.motion": "the buyer will go and ask",
    "element.heard": "the buyer reports or admits what an element is about",
    "element.agreed": "an element agrees",
    "element.blocking": "an element blocks, found out late",
    "element.bypassed": "somebody was gone round, and is against it now",
    "element.retracted": "an agreement is taken back",
    "element.guarded": "the buyer knows more but does not trust enough to say it",
    "element.waiting": "the buyer has already gone to ask, and has no answer yet",
    "element.again": "asked about what has been told already, in a way that brings it no further",
    "element.explained": "asked who or what an element is",
    "element.undone": "the buyer had meant to ask, and has left it undone",
    "fact": "a fact is told",
    "belief.righted": "a false belief is put right, with leave",
    "belief.defended": "somebody argues with a false belief",
    "belief.used": "the seller builds on a false belief, and the buyer nods",
    "account.dug": "the first real question in an account where nobody has ever asked one",
    "moment": "a moment comes up in which the buyer's interest and the seller's part",
    "moment.stood": "the seller was fair at such a moment",
    "moment.gave_in": "the seller was not fair at such a moment",
    "opportunity": "something else the buyer could use comes up",
    "ending": "the last words of an ending",
    # facilitating
    "question.early": "a facilitating question two steps ahead",
    "question.exhausted": "a facilitating question where nothing new is left",
    "question.recited": "the third question in a row that takes up nothing",
    "question.loose": "a question that is good but not tied to what was said",
    "question.repeated": "the same question again",
    "summary": "a summary that fits",
    "summary.wrong": "a summary that does not trace to anything the buyer said",
    "reflect": "the buyer's words given back",
    "autonomy": "the seller says the choice is theirs",
    "permission": "the seller asks for permission, and gets it",
    "permission.refused": "the seller asks for permission, and does not get it",
    "collab": "the seller offers work for the buyer's own side",
    "collab.gather": "the seller offers to bring several of them together",
    "affirm": "the seller gives earned credit",
    "candour": "the seller says something that costs them",
    "info": "the seller answers what was asked",
    "recommend": "the seller gives an opinion that was invited",
    "motive.self": "a good question with the seller's own number in front",
    # asks
    "ready": "the buyer's side is ready and says so",
    "ready.cooling": "the buyer was ready and nobody asked",
    "ask.price": "the buyer asks what it costs",
    "ask.opinion": "the buyer asks what the seller would do",
    "decision.early": "asked to decide with something still open",
    "decision.blocked": "asked to decide, and there is an element against it",
    "decision.cooled": "asked to decide long after having been ready",
    "decision.undecided": "asked to decide, ready, but no ending fits yet",
    "still.open": "asked what is still open, and something is",
    "still.unseen": "asked what is still open: nothing that the buyer knows of",
    "still.nothing": "asked what is still open, when nothing is",
    "next_step": "a next step is agreed",
    "next_step.refused": "a next step is refused",
    # neutral
    "discovery": "a fair data question with nothing behind it",
    "discovery.bored": "the fifth data question in a row",
    "social": "small talk",
    "social.greeting": "a greeting",
    "social.greeting.again": "a greeting after the greetings are over",
    "social.thanks": "thanks or a nod",
    "admin": "logistics",
    # pushing
    "push.qualify": "a question that serves only the seller",
    "push.tell": "advice nobody asked for",
    "push.pitch": "a pitch",
    "push.pitch_q": "a pitch in the shape of a question",
    "push.discount": "a price nobody asked about",
    "push.close_trick": "a closing trick",
    "push.pressure": "pressure",
    "push.disparage": "somebody was run down",
    "push.confront": "the seller argues",
    "push.bypass": "the seller goes round somebody",
    "push.again": "a second push",
    "push.hang_up": "the push that ends the call",
    # how the buyer resists, after the answer to what was said
    "resist.freedom": "pressed, the buyer claims the right to choose",
    "resist.no": "pressed again, the buyer says a plain no",
    "resist.counter": "the buyer argues with a fallout that nobody owns",
    "resist.doubt": "the buyer doubts a claim, or whoever makes it",
    "resist.later": "met with pleasantries, the buyer puts it off, politely",
    # hiding
    "hide.social": "warmth where a concern was waiting",
    "hide.checkin": "empty contact",
    "hide.defer": "something due is held back",
    "hide.vague": "a direct question is dodged",
    # off script
    "off.unclear": "words that make no sense here",
    "off.silence": "nothing was said",
    "off.gibberish": "keys, not words",
    "off.foreign": "another language",
    "off.who": "who are you",
    "off.bot": "are you a program, and orders to one",
    "off.price": "the seller asks what the seller's own goods cost",
    "off.abuse": "an insult",
    "off.long": "a pasted page",
}

ELEMENT_LINES = ("named", "motion", "heard", "agreed", "blocking", "bypassed", "retracted",
                 "explained")  # fmt: skip
"""Lines an author can write on an element itself."""
BELIEF_LINES = ("righted", "defended")
"""Lines an author can write on a false belief."""
