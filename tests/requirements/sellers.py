"""A seller of moves who works on chosen parts of a buyer's company."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from simulator.buyer import Buyer, BuyerState, EndMeeting, Move, buyer, react, say
from simulator.language.acts import Act, Kind
from simulator.scenario.loader import listed, load_persona, load_scenario
from simulator.scenario.model import Status
from tests.support import persona

PERSONAS = {path.stem: load_persona(path.stem) for path in listed("personas")}
DECIDE = say(Act.DECISION_ASK, kind=Kind.DECISION)
NEXT_STEP = say(Act.DECISION_ASK, kind=Kind.NEXT_STEP)
OPENS = (Act.FAC_Q,)
AGREES = (Act.FAC_Q, Act.COLLAB, Act.CANDOUR, Act.RECOMMEND)
LONGEST = 400


def order_desk(who: str = "") -> Buyer:
    """The flagship's buyer: a persona of the library, or an ordinary one."""
    return buyer(load_scenario("order_desk").scenario, PERSONAS[who] if who else persona())


def worked(who: Buyer, wanted: Mapping[str, str]) -> BuyerState:
    """The state once every wanted element has got as far as wanted, by listening and asking."""
    state = who.start()
    for _ in range(LONGEST):
        lacking = [id for id, level in wanted.items() if _height(who, state, id) < _level(level)]
        if not lacking:
            return state
        assert not state.ending, (state.ending, lacking)
        state = react(who, state, _next(who, state, lacking)).state
    raise AssertionError(f"never got there: {lacking}")


def _next(who: Buyer, state: BuyerState, lacking: list[str]) -> Move:
    if state.patience <= 2 and not state.next_step:
        return NEXT_STEP
    if state.patience > 1:
        for move in _tries(who, state, lacking):
            if react(who, state, move).state.useful > state.useful:
                return move
    return EndMeeting() if state.next_step else NEXT_STEP


def _tries(who: Buyer, state: BuyerState, lacking: list[str]) -> Iterator[Move]:
    for id in lacking:
        index = who.scenario.element(id)
        element, heard = who.elements[index], state.status[index] == Status.HEARD
        for act in AGREES if heard else OPENS:
            for target in sorted(element.agree_targets if heard else element.opens_to):
                yield say(act, target, id)


def _height(who: Buyer, state: BuyerState, id: str) -> int:
    return Status(state.status[who.scenario.element(id)]).height


def _level(name: str) -> int:
    return Status[name.upper()].height
