"""What the trainee is told before the first word: the case, the buyer, and what is looked at.

Nothing is held back about the judging. People learn to please a hidden measure; a known one they
can argue with.
"""

from __future__ import annotations

from simulator.cli.play.desk import Mode
from simulator.rubric import THRESHOLDS
from simulator.scenario.model import Persona, Scenario

MODEL = (
    "The buyer models claims of public essays on how organisations come to decide. It is practice, "
    "not proven science, and no measure of you."
)
MODES = {
    Mode.LEARN: "learn: a remark after each line; /hint /why /map whenever you like",
    Mode.PRACTISE: "practise: /hint /why /map whenever you like",
    Mode.EXAM: "exam: no hints, no explanations and nothing taken back before the end",
}


def briefing(scenario: Scenario, persona: Persona, mode: Mode, seed: int) -> str:
    """Return the briefing."""
    names = scenario.names
    return "\n".join(
        (
            scenario.title,
            "",
            _paragraphs(scenario.briefing),
            "",
            f"You talk with {names.buyer}, {names.buyer_role}, {names.company}.",
            f"The persona: {persona.title}. {' '.join(persona.about.split())}",
            f"You are from {names.seller} and sell {names.product}.",
            "",
            *judged(),
            "",
            MODEL,
            f"Mode {MODES[mode]}. Seed {seed}.",
            "Type what you would say. /help lists the commands, /quit leaves.",
        )
    )


def judged() -> list[str]:
    """Return what is looked at, as lines."""
    least, most, hide = (THRESHOLDS[name].value for name in ("facilitation", "pushing", "hiding"))
    return [
        "What is looked at, each by itself, never averaged:",
        "  facilitation: questions, summaries and help with which the buyer's own side can decide",
        "  pushing: pitching, telling, qualifying, pressing, before or beside what they asked",
        "  hiding: warmth instead of work, vagueness, not asking when the buyer is ready",
        f"A talk holds with facilitation of {least:.2f} or more, pushing of {most:.2f} or less, "
        f"hiding of {hide:.2f} or less, and an ending that is good for the buyer, "
        "which need not be a sale.",
    ]


def _paragraphs(text: str) -> str:
    """Join the lines that an author broke by hand; blank lines part paragraphs."""
    return "\n\n".join(" ".join(part.split()) for part in text.strip().split("\n\n"))
