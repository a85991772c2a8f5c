"""All that is said of a scenario: proved, checked so far and no further, or broken, with a talk.

A claim is `proved` only where no slice lets it break, for talks of any length and for every persona
there can be. Where a slice cannot show that, the real buyer is asked: a talk that breaks it is
printed; without one the claim is `checked`, to so many moves, and nobody calls that a proof.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from simulator import __version__
from simulator.buyer import Move, buyer
from simulator.scenario.model import Atom, Clause, Ending, Persona, Scenario
from simulator.scenario.properties import Form, Property
from simulator.study.proof.claims import TITLES, claimed
from simulator.study.proof.safety import LIMIT, Proof, prove
from simulator.study.proof.search import Talks
from simulator.study.proof.traps import Traps, traps

FORMAT = 1
PROVED, CHECKED, VIOLATED = "proved", "checked", "violated"
REACHED, IMPOSSIBLE, UNREACHED = "reached", "impossible", "not found"
ROOM = 1 << 19
"""The room in which an ending is shown to be impossible."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a claim. `depth` and `walked` are the moves and states of a check that was no
    proof, 0 else; `moves` are a talk that breaks it, with the persona of `persona`."""

    family: str
    id: str
    says: str
    verdict: str
    proof: Proof
    depth: int = 0
    walked: int = 0
    moves: tuple[Move, ...] = ()
    persona: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """The way to a good ending: a talk as short as was found, how many moves any has at least; or
    that it cannot come about. `own` says that the scenario itself writes the ending."""

    ending: str
    own: bool
    verdict: str
    moves: tuple[Move, ...] = ()
    least: int = 0
    persona: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What was proved of a scenario, what was only checked, and what does not hold."""

    scenario: str
    digest: str
    version: str
    persona: str
    answers: tuple[Answer, ...]
    ways: tuple[Way, ...]
    traps: Traps

    @property
    def sound(self) -> bool:
        """Whether nothing was found that does not hold."""
        unreached = any(w.own and w.verdict != REACHED for w in self.ways)
        return not unreached and not self.traps.trapped and not self.violated

    @property
    def violated(self) -> tuple[Answer, ...]:
        """The claims that do not hold."""
        return tuple(a for a in self.answers if a.verdict == VIOLATED)


def report(
    scenario: Scenario,
    personas: Sequence[Persona],
    own: frozenset[str],
    told: Callable[[str], None] = lambda what: None,
    limit: int = LIMIT,
) -> Report:
    """Return all that can be said of a scenario; `personas` are those that talks are looked for
    with, the first of them first, and `own` the endings that it writes itself. `told` hears what
    is at work."""
    asked, claims = claimed(scenario)
    answers = []
    for claim in claims:
        told(f"{TITLES[claim.family]}: {claim.property.id}")
        answers.append(_answer(asked, claim.family, claim.property, personas, limit))
    ways = tuple(_ways(scenario, personas, own, told))
    told("no state is a trap")
    trapped = traps(buyer(scenario, personas[0]))
    return Report(
        scenario.id, scenario.digest, __version__, personas[0].id, tuple(answers), ways, trapped
    )


def _answer(
    scenario: Scenario, family: str, property: Property, personas: Sequence[Persona], limit: int
) -> Answer:
    proof = prove(scenario, property, limit)
    if proof.proved:
        return Answer(family, property.id, property.says, PROVED, proof)
    for persona in personas:
        found = Talks(buyer(scenario, persona), property).broken()
        if found is not None:
            moves, id = found.moves, persona.id
            return Answer(
                family, property.id, property.says, VIOLATED, proof, moves=moves, persona=id
            )
    depth, walked, short = Talks(buyer(scenario, personas[0]), property).walked()
    verdict = CHECKED if short is None else VIOLATED
    moves = () if short is None else short.moves
    id = "" if short is None else personas[0].id
    return Answer(family, property.id, property.says, verdict, proof, depth, walked, moves, id)


def _ways(
    scenario: Scenario,
    personas: Sequence[Persona],
    own: frozenset[str],
    told: Callable[[str], None],
) -> Iterator[Way]:
    for index, ending in enumerate(scenario.endings):
        if ending.good and ending.to < 0:
            told(f"the shortest talk to {ending.id}")
            yield _way(scenario, index, ending, personas, ending.id in own)


def _way(
    scenario: Scenario, index: int, ending: Ending, personas: Sequence[Persona], own: bool
) -> Way:
    """A way is looked for first where the scenario writes the ending itself, and the proof that
    there is none first where it comes with the path of every scenario."""
    asked = replace(scenario, atoms=(*scenario.atoms, Atom("ending", (index,))))
    clause = Clause(need=1 << len(scenario.atoms))
    never = Property(ending.id, "", Form.NEVER, clause)
    if not own and prove(asked, never, ROOM).proved:
        return Way(ending.id, own, IMPOSSIBLE)
    for persona in personas if own else personas[:1]:
        found = Talks(buyer(asked, persona), never).broken()
        if found is not None:
            return Way(ending.id, own, REACHED, found.moves, found.least, persona.id)
    if own and prove(asked, never, ROOM).proved:
        return Way(ending.id, own, IMPOSSIBLE)
    return Way(ending.id, own, UNREACHED)
