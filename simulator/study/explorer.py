"""Every state a buyer can come to: a breadth-first walk over moves.

Counters saturate and patience and weeks run out, so the set is finite, but large for a scenario of
many elements; a walk with a limit says that it was one. Nothing here reads a clock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from simulator.buyer import Buyer, BuyerState, EndMeeting, Move, Wait, react, say
from simulator.language.acts import Act, Family, Kind, Motive, Target
from simulator.scenario.model import Scenario

QUESTIONS = (Act.FAC_Q, Act.DISCOVERY_Q, Act.SUMMARY, Act.COLLAB)


@dataclass(frozen=True, slots=True)
class Explored:
    """What a walk found. `complete` is False where the limit cut it; `endings` counts states."""

    states: int
    edges: int
    endings: tuple[tuple[str, int], ...]
    complete: bool
    broken: tuple[BuyerState, ...] = ()


def alphabet(scenario: Scenario) -> tuple[Move, ...]:
    """Return the moves that can make a difference in a scenario: every act, questions on every
    target that some element or fact listens to, hooked and not, and by each element's name."""
    heard = {target for e in scenario.elements for target in e.opens_to | e.agree_targets}
    heard |= {fact.target for fact in scenario.facts}
    moves: list[Move] = [EndMeeting(), Wait()]
    for act in Act:
        if act is Act.DECISION_ASK:
            moves += [say(act, kind=Kind.DECISION), say(act, kind=Kind.NEXT_STEP)]
        elif act in QUESTIONS:
            moves += [say(act, target, uptake=u) for target in sorted(heard) for u in (0, 1)]
            moves += [say(act, Target.NONE, element.id, uptake=1) for element in scenario.elements]
        else:
            moves.append(say(act))
    moves += [say(Act.CANDOUR, Target.NONE, e.id) for e in scenario.elements if e.risk]
    for fact in scenario.facts:
        if fact.belief:
            acts = (Act.INFO, Act.CANDOUR, Act.PITCH, Act.CLOSE_TRICK, Act.CONFRONT)
            moves += [say(act, fact.target) for act in acts]
    moves.append(say(Act.FAC_Q, Target.STATUS, motive=Motive.SELF))
    moves.append(say(Act.CANDOUR, kind=Kind.WITHDRAW))
    moves.append(say(Act.SOCIAL, kind=Kind.FAREWELL))
    return tuple(dict.fromkeys(moves))


def only(moves: Iterable[Move], *families: Family) -> tuple[Move, ...]:
    """Return the moves of some families; ending a meeting and waiting always belong."""
    kept: list[Move] = []
    for move in moves:
        deciding = getattr(move, "deciding", None)
        if deciding is None or deciding.family in families:
            kept.append(move)
    return tuple(kept)


def explore(
    buyer: Buyer,
    moves: Sequence[Move],
    limit: int,
    broken: Callable[[BuyerState], bool] = lambda state: False,
) -> Explored:
    """Walk from the start over all moves until nothing is new or `limit` states were seen.

    `broken` says of a state that it must not be; such states are collected.
    """
    start = buyer.start()
    seen = {start}
    frontier = [start]
    edges = 0
    endings: Counter[str] = Counter()
    found: list[BuyerState] = []
    while frontier:
        ahead: list[BuyerState] = []
        for state in frontier:
            for move in moves:
                after = react(buyer, state, move).state
                edges += 1
                if after in seen:
                    continue
                seen.add(after)
                if broken(after):
                    found.append(after)
                if after.ending:
                    endings[after.ending] += 1
                else:
                    ahead.append(after)
                if len(seen) >= limit:
                    return Explored(len(seen), edges, _pairs(endings), False, tuple(found))
        frontier = ahead
    return Explored(len(seen), edges, _pairs(endings), True, tuple(found))


def _pairs(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items()))
