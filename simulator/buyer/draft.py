"""A reaction in the making: the state so far, what the buyer will say, what has happened.

The only mutable thing in the room, and it never leaves it: handlers write on a draft, `react`
takes the finished values out. The state inside is still frozen; a change replaces it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from simulator.buyer.events import Entry, Happening, Reaction
from simulator.buyer.state import MOST, TOP, BuyerState
from simulator.buyer.tables import EFFECTS, NOTHING, Buyer
from simulator.language.acts import Act, Target
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Element, Status
from simulator.scenario.situations import Cue


@dataclass(slots=True)
class Draft:
    """What a step has come to so far."""

    buyer: Buyer
    state: BuyerState
    cues: list[Cue] = field(default_factory=list)
    ledger: list[Entry] = field(default_factory=list)

    def set(self, **changes: Any) -> None:
        """Replace fields of the state."""
        self.state = self.state._replace(**changes)

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
        return Reaction(self.state, tuple(self.cues), tuple(self.ledger))

    def feel(self, act: Act, hooked: bool = True) -> None:
        """Apply what an act does by itself to trust, warmth and strain.

        Trust that has to be earned is earned by acts that take up what was said; a reticent buyer
        gives it for nothing else.
        """
        effect = EFFECTS.get(act, NOTHING)
        gain = effect.trust
        if gain > 0 and not hooked and (self.buyer.reticent or act is Act.FAC_Q):
            gain = 0
        state = self.state
        self.set(
            trust=clamp(state.trust + gain, TOP),
            warmth=clamp(state.warmth + effect.warmth, TOP),
            strain=clamp(state.strain + effect.strain, MOST),
        )

    def bump(self, counter: str, by: int = 1) -> int:
        """Raise a counter, saturating, and return its new value."""
        value = clamp(getattr(self.state, counter) + by, MOST)
        self.set(**{counter: value})
        return value

    def move(self, index: int, status: Status, how: str = "asked") -> None:
        """Bring an element to a status: the words for it, the ledger, the topic."""
        element = self.buyer.elements[index]
        self.set_status(index, status)
        changes: dict[str, Any] = {
            "topic": index,
            "motion": self.state.motion & ~(1 << index),
            "concern": MANNERS[element.kind].target,
        }
        if status is Status.AGREED:
            changes |= {"agreed_last": index, "concern": Target.NONE}
        self.set(**changes)
        name = status.name.lower()
        self.cue(f"element.{name}", element.id)
        self.note(Happening(name), element.id, how)
        if how == "asked":
            self.bump("useful")

    def set_status(self, index: int, status: Status) -> None:
        """Set an element's status and nothing else."""
        before = self.state.status
        self.set(status=(*before[:index], int(status), *before[index + 1 :]))

    def element(self, index: int) -> Element:
        """Return an element of this buyer."""
        return self.buyer.elements[index]


def clamp(value: int, most: int) -> int:
    """Return the value kept between 0 and `most`.

    >>> clamp(-2, 9), clamp(12, 9)
    (0, 9)
    """
    return max(0, min(value, most))
