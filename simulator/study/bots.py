"""Scripted sellers that speak moves: what a way of talking comes to, over scenarios and seeds.

A bot sees what a seller could know: the ledger of what has come up, the stage, how the buyer
takes it; never an element nobody has named. None of them is evidence about people: that the
facilitator does best is a property of the model, and is shown so that the model can be checked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar
from zlib import crc32

from simulator.buyer import Buyer, BuyerState, EndMeeting, Move, Outcome, Wait, outcome, react, say
from simulator.language.acts import Act, Kind, Phase, Target
from simulator.scenario.model import Status

_T = TypeVar("_T")

LONGEST = 400
"""Moves after which a bot gives up; patience and the weeks' limit end every talk long before."""

Bot = Callable[[Buyer, BuyerState, int, int], Move]
"""A policy: the buyer, the state, the number of the move and a seed, to the next move."""

PUSHES = (Act.PITCH, Act.PITCH_Q, Act.CLOSE_TRICK, Act.PRESSURE, Act.DISCOUNT, Act.TELL)
POLITE = (Act.SOCIAL, Act.PITCH, Act.DISCOVERY_Q, Act.ADMIN)
PLEASANT = (Act.SOCIAL, Act.HIDE_SOCIAL, Act.AFFIRM, Act.REFLECT, Act.HIDE_DEFER)
PATH_TARGETS = (
    Target.STATUS, Target.PEOPLE, Target.WORKAROUND, Target.INCUMBENT, Target.INITIATIVES,
    Target.RULES, Target.FALLOUT, Target.CRITERIA, Target.BUY_IN, Target.ROUTE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Talk:
    """How a bot's talk went."""

    outcome: Outcome
    moves: int


def run(buyer: Buyer, bot: Bot, seed: int) -> Talk:
    """Let a bot talk until the talk has ended."""
    made = tuple(talked(buyer, bot, seed))
    return Talk(outcome(buyer.scenario, made[-1].after), len(made))


class Made(NamedTuple):
    """One move of a talk: the state it was made in, the move, and the state after."""

    before: BuyerState
    move: Move
    after: BuyerState


def talked(buyer: Buyer, bot: Bot, seed: int) -> Iterator[Made]:
    """Yield the moves of a bot's talk until it has ended."""
    state = buyer.start()
    for number in range(LONGEST):
        move = bot(buyer, state, number, seed)
        before, state = state, react(buyer, state, move).state
        yield Made(before, move, state)
        if state.ending:
            return
    raise RuntimeError("a talk that does not end is a fault of the engine")


def pusher(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
    """Pitches, presses and closes; nothing else."""
    return say(_draw(PUSHES, seed, number), uptake=0)


def polite_pitcher(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
    """Small talk, fair questions, and a pitch between them; asks to go ahead now and then."""
    if number % 9 == 8:
        return say(Act.DECISION_ASK, kind=Kind.DECISION, uptake=0)
    return say(_draw(POLITE, seed, number), _draw(PATH_TARGETS, seed, number), uptake=0)


def pleasant_hider(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
    """Warm, attentive, never asks for anything."""
    return say(_draw(PLEASANT, seed, number))


def interrogator(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
    """One data question after another."""
    return say(Act.DISCOVERY_Q, _draw(PATH_TARGETS, seed, number))


def reciter(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
    """Facilitating questions off a list, tied to nothing that was said."""
    if number % 12 == 11:
        return say(Act.DECISION_ASK, kind=Kind.DECISION, uptake=0)
    return say(Act.FAC_Q, PATH_TARGETS[number % len(PATH_TARGETS)], uptake=0)


def facilitator(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
    """Listens: works on what has come up, asks for what is missing, asks when it is time."""
    if buyer.scenario.stages[state.stage].phase is Phase.CHOOSING:
        return say(Act.DECISION_ASK, kind=Kind.DECISION)
    if buyer.scenario.stages[state.stage].phase is Phase.OWNING:
        return _owning(buyer, state)
    if state.patience <= 2 and not state.next_step:
        return say(Act.DECISION_ASK, kind=Kind.NEXT_STEP)
    if state.patience <= 1:
        return EndMeeting()
    dead = buyer.scenario.dead
    if dead >= 0 and state.told >> dead & 1:
        return say(Act.CANDOUR, kind=Kind.WITHDRAW)
    righted = _put_right(buyer, state)
    if righted is not None:
        return righted
    if state.asked:
        return say(Act.INFO)
    worked = next(_due(buyer, state), None)
    if worked is not None:
        return worked
    asked = _probe(buyer, state) or _deeper(buyer, state)
    if asked is not None:
        return asked
    if not state.next_step:
        return say(Act.DECISION_ASK, kind=Kind.NEXT_STEP)
    return EndMeeting()


def random_talker(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
    """Any act on any target."""
    act = _draw(tuple(Act), seed, number)
    kind = _draw((Kind.DECISION, Kind.NEXT_STEP), seed, number) if act is Act.DECISION_ASK else ""
    return say(act, _draw(tuple(Target), seed, number), kind=kind, uptake=number % 2)


def waiter(buyer: Buyer, state: BuyerState, number: int, seed: int) -> Move:
    """Says nothing and waits: what the buyer's side comes to unaided."""
    return Wait()


BOTS: dict[str, Bot] = {
    "pusher": pusher,
    "polite_pitcher": polite_pitcher,
    "pleasant_hider": pleasant_hider,
    "interrogator": interrogator,
    "reciter": reciter,
    "facilitator": facilitator,
    "random": random_talker,
    "waiter": waiter,
}

DRAWS = frozenset({"pusher", "polite_pitcher", "pleasant_hider", "interrogator", "random"})
"""Bots whose moves hang on the seed; the others have the same talk whatever it is."""


def _due(buyer: Buyer, state: BuyerState) -> Iterator[Move]:
    """Yield moves that bring what has come up a step further; trying them is how it is known."""
    for index, element in enumerate(buyer.elements):
        status = state.status[index]
        if status in (Status.UNKNOWN, Status.AGREED) or state.motion >> index & 1:
            continue
        if status == Status.HEARD and element.closes is Status.HEARD:
            continue
        acts = (Act.FAC_Q,) if status != Status.HEARD else tuple(sorted(element.agree_acts))
        for act in acts:
            target = min(element.agree_targets if status == Status.HEARD else element.opens_to)
            move = say(act, target, element.id)
            if react(buyer, state, move).state.useful > state.useful:
                yield move


def _probe(buyer: Buyer, state: BuyerState) -> Move | None:
    for target in PATH_TARGETS:
        move = say(Act.FAC_Q, target, kind=Kind.SEEK)
        if react(buyer, state, move).state.useful > state.useful:
            return move
    return None


def _put_right(buyer: Buyer, state: BuyerState) -> Move | None:
    """Put a belief right that the buyer has spoken of: with leave, or by asking for it."""
    for index, fact in enumerate(buyer.scenario.facts):
        if fact.belief and (state.told & ~state.righted) >> index & 1 and state.trust:
            asked = state.permitted or state.asked
            return say(Act.INFO, fact.target) if asked else say(Act.PERMISSION)
    return None


def _deeper(buyer: Buyer, state: BuyerState) -> Move | None:
    """Ask on about what has been looked into: what lies beside it may be worth something."""
    for element, status in zip(buyer.elements, state.status, strict=True):
        move = say(Act.DISCOVERY_Q, min(element.opens_to), element.id)
        known = status in (Status.HEARD, Status.AGREED)
        if known and react(buyer, state, move).state.raised != state.raised:
            return move
    return None


def _owning(buyer: Buyer, state: BuyerState) -> Move:
    for target in (Target.FALLOUT, Target.OWNERSHIP):
        move = say(Act.FAC_Q, target)
        if react(buyer, state, move).state.useful > state.useful:
            return move
    return EndMeeting()


def _draw(choices: tuple[_T, ...], seed: int, number: int) -> _T:
    return choices[crc32(f"{seed}|{number}".encode()) % len(choices)]
