"""A reaction in the making: the state so far, what the buyer will say, what has happened.

Drafts are the only mutable things in the room, and never leave it: handlers write on a draft,
`react` takes the finished values out. The state that a step began with still stands.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.buyer.events import Entry, Happening, Reaction
from simulator.buyer.now import Now
from simulator.buyer.state import MOST, TOP
from simulator.buyer.tables import EFFECTS, NOTHING, Buyer
from simulator.language.acts import Act, Target
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Element, Status
from simulator.scenario.situations import Cue

RUNGS = {
    status: (f"element.{status.name.lower()}", Happening(status.name.lower()))
    for status in (Status.NAMED, Status.HEARD, Status.AGREED, Status.BLOCKING)
}
"""For each status that an element can come to: the situation, and what happened."""


@dataclass(slots=True)
class Draft:
    """What a step has come to so far. `invited` says that the buyer had asked for something, or
    had given leave, when the seller began to speak."""

    buyer: Buyer
    now: Now
    cues: list[Cue] = field(default_factory=list)
    ledger: list[Entry] = field(default_factory=list)
    invited: bool = False

    def cue(self, situation: str, about: str = "") -> None:
        """Give the buyer something to say, once a step."""
        cue = Cue(situation, about)
        if cue not in self.cues:
            self.cues.append(cue)

    def note(self, happening: Happening, id: str, how: str = "asked") -> None:
        """Write down what happened."""
        self.ledger.append(Entry(happening, id, how))

    def done(self) -> Reaction:
        """Return the finished reaction."""
        return Reaction(self.now.done(), tuple(self.cues), tuple(self.ledger))

    def feel(self, act: Act, hooked: bool = True) -> None:
        """Apply what an act does by itself to trust, warmth and strain.

        Trust that has to be earned is earned by acts that take up what was said; a reticent buyer
        gives it for nothing else.
        """
        gain, warmth, strain = EFFECTS.get(act, NOTHING)
        if gain > 0 and not hooked and (self.buyer.reticent or act is Act.FAC_Q):
            gain = 0
        now = self.now
        now.trust = clamp(now.trust + gain, TOP)
        now.warmth = clamp(now.warmth + warmth, TOP)
        now.strain = clamp(now.strain + strain, MOST)

    def bump(self, counter: str, by: int = 1) -> int:
        """Raise a counter, saturating, and return its new value."""
        value = clamp(getattr(self.now, counter) + by, MOST)
        setattr(self.now, counter, value)
        return value

    def move(self, index: int, status: Status, how: str = "asked") -> None:
        """Bring an element to a status: the words for it, the ledger, the topic."""
        element, now = self.buyer.elements[index], self.now
        now.put(index, status)
        now.topic = index
        now.motion &= ~(1 << index)
        now.concern = MANNERS[element.kind].target
        if status is Status.AGREED:
            now.agreed_last, now.concern = index, Target.NONE
        situation, happening = RUNGS[status]
        self.cue(situation, element.id)
        self.note(happening, element.id, how)
        if how == "asked":
            self.bump("useful")

    def element(self, index: int) -> Element:
        """Return an element of this buyer."""
        return self.buyer.elements[index]


def cool(draft: Draft, by: int) -> bool:
    """Take warmth away; say whether there was any to take. Warmth opens nothing, so this shows in
    words alone."""
    before = draft.now.warmth
    draft.now.warmth = clamp(before - by, TOP)
    return draft.now.warmth < before


def clamp(value: int, most: int) -> int:
    """Return the value kept between 0 and `most`.

    >>> clamp(-2, 9), clamp(12, 9)
    (0, 9)
    """
    if value < 0:
        return 0
    return value if value < most else most
