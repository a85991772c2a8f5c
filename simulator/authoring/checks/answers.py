"""What the buyer answers: no act in any stage may meet with silence.

The real buyer is asked, in each stage and with nothing and with everything settled, and the real
voice looks its words up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.authoring.checks.case import Case
from simulator.authoring.checks.spoken import nobody
from simulator.buyer import Buyer, BuyerState, Say, buyer, react
from simulator.buyer.moves import Spoken
from simulator.buyer.truth import gate_holds
from simulator.diagnostics import Diagnostic
from simulator.language.acts import Act, Kind
from simulator.scenario.model import Scenario, Status
from simulator.scenario.situations import Cue
from simulator.voice import Mood, lookup
from simulator.voice.speak import values
from simulator.voice.templates import faults, render

REFINED = (
    Spoken(Act.DECISION_ASK, kind=Kind.NEXT_STEP),
    Spoken(Act.CANDOUR, kind=Kind.WITHDRAW),
    Spoken(Act.SOCIAL, kind=Kind.GREETING),
    Spoken(Act.SOCIAL, kind=Kind.FAREWELL),
)
TURNS = (*(Spoken(act) for act in Act), *REFINED)


def every_act_is_answered(case: Case) -> Iterator[Diagnostic]:
    """BF404: an act that the buyer has no words for in some stage."""
    who = buyer(case.scenario, nobody())
    silent: dict[str, list[str]] = {}
    for stage in sorted(case.reached.stages):
        states = [s for s in _states(case, who, stage) if _stands(case.scenario, s)]
        for spoken in TURNS:
            if any(_silent(case, who, state, spoken) for state in states):
                name = case.scenario.stages[stage].id
                silent.setdefault(name, []).append(str(spoken.kind or spoken.act))
    for name, acts in silent.items():
        place = case.scenario.stage(name)
        yield Diagnostic(
            "BF404",
            case.loaded.document.locate(("stages", place)),
            f"in stage '{name}' the buyer has no answer to {', '.join(dict.fromkeys(acts))}",
            "let an ending fit there, or write lines for the situation",
        )


def _states(case: Case, who: Buyer, stage: int) -> Iterator[BuyerState]:
    """Yield a state with nothing settled, and one with everything, in a stage."""
    bare = who.start()._replace(stage=stage, trust=5)
    best = tuple(
        int(max((s for s in found if s is not Status.BLOCKING), default=Status.BLOCKING))
        for found in case.reached.statuses
    )
    told = sum(1 << fact for fact in case.reached.told)
    yield bare
    yield bare._replace(status=best, told=told, came=(1 << len(case.scenario.moments)) - 1)


def _stands(scenario: Scenario, state: BuyerState) -> bool:
    """Say whether a talk can be in this state: every gate behind it holds."""
    earlier = scenario.stages[: state.stage]
    return all(gate_holds(scenario, state, gate) for stage in earlier for gate in stage.gates)


def _silent(case: Case, who: Buyer, state: BuyerState, spoken: Spoken) -> bool:
    return not _words(case.scenario, react(who, state, Say((spoken,))).cues)


def _words(scenario: Scenario, cues: Sequence[Cue]) -> bool:
    """Say whether each cue has lines, and some of them say something."""
    found = False
    for cue in cues:
        try:
            lines = lookup(scenario, nobody(), cue).lines
        except KeyError:
            return False
        known = values(scenario, cue, Mood())
        found |= any(any(faults(t)) or render(t, known).strip() for t in lines)
    return found
