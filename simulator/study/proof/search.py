"""Talks of the real buyer that break a property, or reach an ending: found, or not found so far.

A search from the opening that goes where the plan says it is nearest; what it finds is a talk of
`react` itself. Reaching an ending is breaking the property that it is never reached. Beside it
stands a walk over all moves as far as it gets, which tells to how many turns nothing was found.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

from simulator.buyer import Buyer, BuyerState, EndMeeting, Move, Wait, react, say
from simulator.language.acts import Act, Kind, Motive, Target
from simulator.scenario.kinds import MANNERS
from simulator.scenario.properties import Property
from simulator.study.explorer import alphabet
from simulator.study.places import acts_of, place, reads
from simulator.study.proof.plan import least, likely, plans
from simulator.study.trace import BROKEN, MET, broken, start, step

TRIES = 300
"""How many states a search looks on from before it gives up."""
HASTE = (4, 2, 1)
"""How much more what is still to go counts than what it took so far, one search after another."""
WALK = 400
"""How many states the walk over all moves looks on from."""


@dataclass(frozen=True, slots=True)
class Found:
    """A talk: its moves, and how many a talk to the same end has at least."""

    moves: tuple[Move, ...]
    least: int

    @property
    def shortest(self) -> bool:
        """Whether it is known that no talk is shorter."""
        return len(self.moves) <= self.least


@dataclass(frozen=True, slots=True)
class _Node:
    state: BuyerState
    memory: int
    moves: int
    move: Move | None
    before: _Node | None


class Talks:
    """The talks of a buyer, as a property sees them, from the opening or `since` some state."""

    def __init__(self, buyer: Buyer, property: Property, since: BuyerState | None = None) -> None:
        self._buyer, self._property = buyer, property
        self._since = since or buyer.start()
        self._wanted = reads(property)
        self._ways = plans(buyer, property)
        self._moves = self._helpful()

    def broken(self, tries: int = TRIES, hasty: bool = False) -> Found | None:
        """Return a talk in which the property is broken, as short a one as was found, None if none
        was: a hasty search first, then, unless that will do, ever more careful ones that look for
        a shorter talk."""
        opening = self._opening()
        if self._over(opening):
            return Found((), 0)
        bound = least(self._buyer, opening.state, self._ways)
        best: _Node | None = None
        for haste in HASTE[:1] if hasty else HASTE:
            if best is None or best.moves > bound:
                best = self._search(opening, haste, tries, best) or best
            if best is None:
                break
        return None if best is None else Found(_moves(best), bound)

    def _search(self, opening: _Node, haste: int, tries: int, best: _Node | None) -> _Node | None:
        heap = [(self._promise(opening, haste), 0, opening)]
        seen, number = {_alike(opening): 0}, 0
        for _ in range(tries):
            if not heap:
                return None
            node = heappop(heap)[-1]
            for after in self._ahead(node, self._moves):
                if best is not None and after.moves >= best.moves:
                    break
                if self._over(after):
                    return after
                like = _alike(after)
                if seen.get(like, after.moves + 1) <= after.moves:
                    continue
                seen[like] = after.moves
                if not after.state.ending and after.memory != MET:
                    number -= 1
                    heappush(heap, (self._promise(after, haste), number, after))
        return None

    def walked(self, tries: int = WALK) -> tuple[int, int, Found | None]:
        """Walk over all moves; return to how many moves nothing was found, how many states were
        seen, and the shortest talk that breaks the property if there is one so short."""
        moves = [m for m in alphabet(self._buyer.scenario) if self._allowed(m)]
        opening = self._opening()
        seen, frontier, depth, left = {(opening.state, opening.memory)}, [opening], 0, tries
        while frontier and left >= len(frontier):
            ahead: list[_Node] = []
            for node in frontier:
                left -= 1
                for after in self._ahead(node, moves):
                    if self._over(after):
                        return depth, len(seen), Found(_moves(after), after.moves)
                    key = (after.state, after.memory)
                    if key not in seen and not after.state.ending:
                        ahead.append(after)
                    seen.add(key)
            frontier, depth = ahead, depth + 1
        return depth, len(seen), None

    def _opening(self) -> _Node:
        state = self._since
        bits = place(self._buyer.scenario, self._wanted, None, state).bits
        return _Node(state, start(self._property, bits), 0, None, None)

    def _ahead(self, node: _Node, moves: Sequence[Move]) -> Iterator[_Node]:
        for move in moves:
            state = react(self._buyer, node.state, move).state
            if state == node.state:
                continue
            at = place(self._buyer.scenario, self._wanted, move, state)
            memory = step(self._property, node.memory, at.bits, at.line)
            yield _Node(state, memory, node.moves + 1, move, node)

    def _over(self, node: _Node) -> bool:
        if node.state.ending:
            return broken(self._property, node.memory, node.state.ending)
        return node.memory == BROKEN and not self._property.ends

    def _promise(self, node: _Node, haste: int) -> tuple[int, int, int]:
        """What is looked on from first: few moves in all, then few still to go, then trust. Haste
        counts what is still to go for more than what it took so far."""
        ahead = likely(self._buyer, node.state, self._ways)
        return node.moves + haste * ahead, ahead, -node.state.trust

    def _helpful(self) -> list[Move]:
        """The moves that the plans ask for, and those that open the way."""
        found: list[Move] = [*_general(), *self._for_elements(), *self._for_facts()]
        plain = any(way.elements() or way.facts() for way in self._ways)
        if not plain or any(way.others() for way in self._ways):
            found += alphabet(self._buyer.scenario)
        return [move for move in dict.fromkeys(found) if self._allowed(move)]

    def _for_elements(self) -> Iterator[Move]:
        for index in sorted(frozenset[int]().union(*(way.elements() for way in self._ways))):
            element = self._buyer.elements[index]
            own = MANNERS[element.kind].target
            target = own if own in element.opens_to else min(element.opens_to)
            yield say(Act.FAC_Q, target, element.id)
            yield say(Act.FAC_Q, target, kind=Kind.SEEK)
            yield say(Act.DISCOVERY_Q, target)
            for act in sorted(element.agree_acts):
                yield say(act, min(element.agree_targets), element.id)

    def _for_facts(self) -> Iterator[Move]:
        for index in sorted(frozenset[int]().union(*(way.facts() for way in self._ways))):
            fact = self._buyer.scenario.facts[index]
            named = () if fact.about < 0 else (self._buyer.elements[fact.about].id,)
            yield say(Act.FAC_Q, fact.target, *named)
            yield say(Act.DISCOVERY_Q, fact.target, *named)

    def _allowed(self, move: Move) -> bool:
        return not self._property.only or acts_of(move) <= self._property.only


def _alike(node: _Node) -> tuple[object, ...]:
    """What makes two places of a talk different to the search: not what was spoken of last, nor
    what the buyer's last words left open. By that it may miss a talk, and never finds a wrong
    one."""
    s = node.state
    return (
        node.memory, s.stage, s.status, s.trust, s.motion, s.told, s.strain, s.veiled, s.missed,
        s.patience, s.meeting, s.next_step, s.week, s.raised, s.warned, s.righted, s.exploited,
        s.came, s.facing, s.stood, s.gave_in, s.dug, bool(s.useful), s.permitted or bool(s.asked),
    )  # fmt: skip


def _general() -> Iterator[Move]:
    yield say(Act.DECISION_ASK, kind=Kind.DECISION)
    yield say(Act.DECISION_ASK, kind=Kind.NEXT_STEP)
    yield say(Act.CANDOUR, kind=Kind.WITHDRAW)
    yield from (say(act) for act in (Act.AFFIRM, Act.REFLECT, Act.PRESSURE, Act.HIDE_VAGUE))
    yield say(Act.FAC_Q, Target.STATUS, motive=Motive.NEUTRAL)
    yield EndMeeting()
    yield Wait()


def _moves(node: _Node) -> tuple[Move, ...]:
    found: list[Move] = []
    at: _Node | None = node
    while at is not None and at.move is not None:
        found.append(at.move)
        at = at.before
    return tuple(reversed(found))
