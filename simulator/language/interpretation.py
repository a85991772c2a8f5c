"""What a reading is: segments with an act each, and how sure the reader was.

The engine, the rubric and the reports all speak in these values. Nothing here reads words; the
analyser makes interpretations, bots and tests may make them by hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.dialogue import Span
from simulator.language.acts import Act, Family, Motive, Target, family_of


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words that a reading went by: where they stand, and the cue they were taken for."""

    span: Span
    cue: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a turn with one function.

    `confidence` is in [0, 1], rounded to 4 places. `uptake` is -1 (ignores or twists), 0 (none),
    1 (takes up the buyer's words) or 2 (acts on them). `kind` refines an act where the buyer
    answers differently: see `Kind` in `acts`. `mentions` are ids of gazetteer entries named in
    the words, in order of appearance. `rule` names the decision rule that settled the act.
    """

    span: Span
    act: Act
    target: Target = Target.NONE
    motive: Motive = Motive.NEUTRAL
    uptake: int = 0
    confidence: float = 1.0
    evidence: tuple[Evidence, ...] = ()
    kind: str = ""
    mentions: tuple[str, ...] = ()
    rule: str = ""

    @property
    def family(self) -> Family:
        """The family of the segment's act."""
        return family_of(self.act)


@dataclass(frozen=True, slots=True)
class Interpretation:
    """How one turn was read. An empty turn has no segments; its family is UNCLEAR.

    `certainty` is how likely the turn's family is, in [0, 1], rounded to 4 places. `abstained` says
    that it was too low to stand by; the segments are still the best guess. `reader` names what read
    the turn, with its version.
    """

    segments: tuple[Segment, ...]
    abstained: bool = False
    reader: str = ""
    questions: int = 0
    certainty: float = 1.0

    @property
    def deciding(self) -> Segment | None:
        """The segment that decides the turn's family (coding rule 16), or None if empty.

        A push of severity 2 or 3 comes first, the worst before the first; then facilitating,
        hiding, mild pushing, neutral, unclear; the earliest of equals.
        """
        return min(self.segments, key=lambda s: s.act.rank, default=None)

    @property
    def family(self) -> Family:
        """The family of the turn by rule 16."""
        deciding = self.deciding
        return Family.UNCLEAR if deciding is None else deciding.family
