"""One talk as the history sees it: what it came to and which acts it was made of.

The desk keeps a summary in the journal when a talk ends or is left, so that the history can be
read from journals alone, years later, whatever has become of the scenario.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from simulator.rubric import tally, verdict
from simulator.study.debrief import scores_of
from simulator.study.talk import Talk
from simulator.transcripts import Entry, Journal

OUTCOME, PURPOSE, MODE, RETRY = "outcome", "purpose", "mode", "retry"
"""Names of the records that are no turns; the journal has them as ratings."""

MEASURES = ("facilitation", "pushing", "hiding")
KINDS: Mapping[str, tuple[type, ...]] = {
    "turns": (int,),
    "ending": (str,),
    "good": (bool,),
    "purchase": (bool,),
    "weeks": (int,),
    **dict.fromkeys(MEASURES, (int, float)),
    "passed": (bool,),
    "helped": (int,),
    "pushed": (int,),
    "acts": (dict,),
}
"""What a summary may hold, and of which type."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A talk of the past. `name` is the journal's. Measures are in [0, 1], None where nothing
    could be judged; `ending` is '' for a talk left before its end. `acts` counts segments."""

    name: str
    scenario: str
    persona: str
    created: str
    mode: str = ""
    retry: bool = False
    turns: int = 0
    ending: str = ""
    good: bool | None = None
    purchase: bool = False
    weeks: int = 0
    facilitation: float | None = None
    pushing: float | None = None
    hiding: float | None = None
    passed: bool | None = None
    helped: int | None = None
    pushed: int | None = None
    acts: Mapping[str, int] | None = None


def summary(talk: Talk, helped: int | None = None, pushed: int | None = None) -> dict[str, object]:
    """Return the summary of a talk that its journal keeps."""
    outcome = talk.engine.outcome(talk.state) if talk.state.ended else None
    scores = scores_of(talk)
    card = tally(scores)
    judged = verdict(card, outcome.good if outcome else None)
    counts = Counter(str(act) for score in scores if not score.abstained for act in score.acts)
    return {
        "turns": len(talk.lines),
        "ending": outcome.title if outcome else "",
        "good": outcome.good if outcome else None,
        "purchase": outcome is not None and outcome.purchase,
        "weeks": talk.state.buyer.week,
        **{name: getattr(card, name) for name in MEASURES},
        "passed": judged.passed,
        "helped": helped,
        "pushed": pushed,
        "acts": dict(sorted(counts.items())),
    }


def attempt(name: str, journal: Journal) -> Attempt | None:
    """Return the attempt that a journal tells of, or None if nothing was said in it."""
    header = journal.header
    said = sum(entry.kind == "say" for entry in journal.entries)
    if header is None or not said:
        return None
    outcome = latest(journal, OUTCOME)
    known: dict[str, object] = {"turns": said}
    if outcome is not None:
        known = {k: v for k, v in outcome.score.items() if _fits(k, v)}
    mode = latest(journal, MODE)
    return Attempt(
        name=name,
        scenario=header.scenario,
        persona=header.persona,
        created=header.created or "",
        mode=str(mode.score.get("value", "")) if mode else "",
        retry=latest(journal, RETRY) is not None,
        **known,  # type: ignore[arg-type]
    )


def _fits(name: str, value: object) -> bool:
    """Whether a kept value is of a kind that this version reads; others are passed over."""
    return value is None or type(value) in KINDS.get(name, ())


def latest(journal: Journal, name: str) -> Entry | None:
    """Return the last record of that name, if no turn was taken after a kept outcome."""
    for entry in reversed(journal.entries):
        if entry.kind == "rating" and entry.text == name:
            return entry
        if entry.kind != "rating" and name == OUTCOME:
            return None
    return None
