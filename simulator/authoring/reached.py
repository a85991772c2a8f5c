"""What a talk reaches of its scenario, as plain keys: the ground of coverage.

A key is a kind and names: `("stage", "fix")`, `("status", "maureen", "heard")`,
`("line", "fact@vat", "0")`. What can be reached is `items`' business; here talks are looked at.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from simulator.authoring.walkthrough import Played
from simulator.buyer import Happening, outcome
from simulator.buyer.truth import gate_holds
from simulator.engine import Step
from simulator.scenario.model import Scenario, Status

Key = tuple[str, ...]

RUNGS = {
    Happening.NAMED: Status.NAMED,
    Happening.HEARD: Status.HEARD,
    Happening.AGREED: Status.AGREED,
    Happening.BLOCKING: Status.BLOCKING,
}
"""Entries of the ledger that tell of a status, also of one that lasted no longer than the turn."""


def reached(scenario: Scenario, talks: Iterable[Played]) -> Counter[Key]:
    """Return how many of some talks reach each key; what none reaches is left out."""
    found: Counter[Key] = Counter()
    for played in talks:
        found.update(set(_in(scenario, played)))
    return found


def _in(scenario: Scenario, played: Played) -> Iterator[Key]:
    before = played.opening
    yield from _at(scenario, before)
    for _, step in played.steps:
        yield from _at(scenario, step)
        stage = scenario.stages[before.state.buyer.stage].id
        reading = step.reply.reading
        for segment in reading.segments if reading and not reading.abstained else ():
            yield "pair", segment.act.value, stage
        before = step
    if before.state.ended:
        told = outcome(scenario, before.state.buyer)
        yield from (("text", text) for text in (*told.epilogue, told.next_call))


def _at(scenario: Scenario, step: Step) -> Iterator[Key]:
    """The keys that one step reaches: by the state after it, its ledger, and its words."""
    state = step.state.buyer
    yield "stage", scenario.stages[state.stage].id
    for index, gate in enumerate(scenario.gates):
        if gate_holds(scenario, state, index):
            yield "gate", gate.id
    for element, status in zip(scenario.elements, state.status, strict=True):
        yield "status", element.id, Status(status).name.lower()
    for index, fact in enumerate(scenario.facts):
        if state.told >> index & 1:
            yield "fact", fact.id
    for entry in step.reply.ledger:
        if entry.happening in RUNGS:
            yield "status", entry.id, RUNGS[entry.happening].name.lower()
        elif entry.happening in (Happening.STAGE, Happening.MOMENT):
            yield "stage" if entry.happening is Happening.STAGE else "aside", entry.id
    yield from (("ending", cue.about) for cue in step.reply.cues if cue.situation == "ending")
    yield from (("line", line.key, str(line.place)) for line in step.reply.lines)
