"""The state of a talk: one frozen value that everything can be computed from."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.buyer import BuyerState
from simulator.dialogue import Dialogue
from simulator.language.hooks import Hooks
from simulator.rubric import Memory
from simulator.voice.speak import Used

FORMAT = 1
"""The format of a stored state."""
WINDOW = 12
"""How many turns of the dialogue are kept: as many as a reading may look back."""


@dataclass(frozen=True, slots=True)
class State:
    """A talk between two steps.

    `scenario` and `persona` are digests: a state belongs to exactly these files. `dialogue` holds
    the last turns only, so that a step costs the same however long the talk is; the journal has
    them all. `turn` counts the seller's turns; `hooks` is what tells a
    line that takes up what was said from one that only looks like it.
    """

    scenario: str
    persona: str
    seed: int
    buyer: BuyerState
    memory: Memory = field(default_factory=Memory)
    dialogue: Dialogue = field(default_factory=Dialogue)
    used: Used = ()
    turn: int = 0
    format: int = FORMAT
    hooks: Hooks = field(default_factory=Hooks)

    @property
    def ended(self) -> bool:
        """Whether the talk is over."""
        return bool(self.buyer.ending)
