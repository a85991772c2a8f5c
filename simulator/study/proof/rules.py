"""A coarser `react`: every single change that a turn can make, as a rule on sets of states.

A turn of the buyer is a row of such changes. Each rule says which acts of the seller can bring it
about, none if it needs no words (a meeting ends, weeks pass), and in which states. Whatever a rule
would have to know beyond the slice (trust, targets, topics, clocks) it leaves open and allows. So
there is no change in the buyer that no rule allows; there may be more. Tests hold every rule here
against the real `react`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from simulator.buyer import Buyer
from simulator.buyer.belief import BUILDS, GIVES
from simulator.buyer.broach import FAIR, ON_REQUEST
from simulator.buyer.choose import BY_NAME, NAMING, OPENING
from simulator.language.acts import Act, Family, family_of
from simulator.scenario.model import Kind, Status
from simulator.study.proof.slices import (
    AGREED,
    ASKED,
    BLOCKED_ASKED,
    BLOCKING,
    COME,
    GAVE_IN,
    HEARD,
    HEIGHT,
    NAMED,
    OFF,
    STOOD,
    UNKNOWN,
    values,
)
from simulator.study.proof.space import Set, Space
from simulator.study.proof.truth import Truths

Acts = frozenset[Act]
EVERY: Acts = frozenset(Act)
SILENT = None
"""No act is needed: the end of a meeting, or weeks."""
FACILITATING = frozenset(a for a in Act if family_of(a) is Family.FACILITATING)
HIDING = frozenset(a for a in Act if family_of(a) is Family.HIDING)
PUSHING = frozenset(a for a in Act if family_of(a) is Family.PUSHING)
HARD = frozenset(a for a in PUSHING if a.severity >= 2)
ASKS = frozenset({Act.DECISION_ASK})
FORGETS = frozenset({"declined", "missed", "strain", "trust", "warmth"})
"""Numbers that can go down again."""


class Rule(NamedTuple):
    """States among `among` may change the digit of a variable; any one of `acts` can do it. `late`
    rules can still happen in the turn in which the talk ended."""

    place: int
    before: int
    after: int
    among: Set
    acts: Acts | None
    late: bool = False


def rules(buyer: Buyer, space: Space, truths: Truths) -> list[Rule]:
    """Return the rules of a slice, but for those that change the stage."""
    found: list[Rule] = []
    for place, variable in enumerate(space.variables):
        kind, index = variable.kind, variable.of
        if kind == "element":
            found += _element(buyer, space, place, index)
        elif kind == "fact":
            found.append(_fact(buyer, space, place, index))
        elif kind == "moment":
            found += _moment(buyer, space, truths, place, index)
        elif kind in ("raised", "warned", "righted", "exploited"):
            found += _bit(buyer, space, place, kind, index)
        elif kind not in ("stage", "memory"):
            found += _number(buyer, space, place, kind, variable.size)
    return found


def _element(buyer: Buyer, space: Space, place: int, index: int) -> Iterator[Rule]:
    known, element = values(buyer, index), buyer.elements[index]
    reached = _reached(space, buyer.sets.reached, index)
    for before, after, among, acts in _changes(buyer, index, reached, space.everything):
        if before in known and after in known:
            yield Rule(place, known.index(before), known.index(after), among, acts)
    most = element.unaided.height
    if element.unaided > Status.UNKNOWN:
        for before in (UNKNOWN, NAMED, BLOCKING, HEARD):
            rung = HEIGHT[before] + 1
            after = {1: NAMED, 2: HEARD, 3: AGREED}[rung]
            if before in known and rung <= most:
                digits = known.index(before), known.index(after)
                yield Rule(place, *digits, space.everything, SILENT)


def _changes(
    buyer: Buyer, index: int, reached: Set, anywhere: Set
) -> Iterator[tuple[int, int, Set, Acts | None]]:
    """Yield what words, and the end of a meeting, can do to an element."""
    element, dials = buyer.elements[index], buyer.scenario.dials
    asked_for = frozenset({Act.FAC_Q})
    naming = asked_for if element.hidden else NAMING | BY_NAME
    yield UNKNOWN, NAMED, reached, naming
    jump = asked_for if element.hidden else BY_NAME - {Act.DISCOVERY_Q}
    yield UNKNOWN, HEARD if element.here else ASKED, reached, jump
    yield NAMED, HEARD if element.here else ASKED, reached, OPENING
    yield BLOCKING, HEARD if element.here else BLOCKED_ASKED, reached, OPENING
    agreeing = element.agree_acts & (FACILITATING | {Act.DISCOVERY_Q})
    yield HEARD, AGREED, reached, agreeing
    taking = (HARD if dials.retraction else frozenset()) | (
        HIDING | ASKS if dials.hiding else frozenset()
    )
    for before, after in ((AGREED, HEARD), (ASKED, NAMED), (BLOCKED_ASKED, BLOCKING)):
        yield before, after, anywhere, taking
    if element.kind is Kind.STAKEHOLDER:
        for before in (NAMED, ASKED, HEARD, AGREED):
            yield before, BLOCKING, anywhere, frozenset({Act.BYPASS})
    for before in (ASKED, BLOCKED_ASKED):
        yield before, HEARD, anywhere, SILENT


def _fact(buyer: Buyer, space: Space, place: int, index: int) -> Rule:
    fact = buyer.scenario.facts[index]
    acts = frozenset({Act.FAC_Q})
    if fact.plain:
        acts |= {Act.DISCOVERY_Q}
        acts |= FACILITATING if buyer.volunteers else frozenset()
        acts |= {Act.SOCIAL} if buyer.chatters else frozenset()
    among = _reached(space, buyer.facts.reached, index)
    return Rule(place, 0, 1, among & _known(buyer, space, fact.about), acts)


def _bit(buyer: Buyer, space: Space, place: int, kind: str, index: int) -> Iterator[Rule]:
    anywhere = space.everything
    if kind == "raised":
        yield Rule(place, 0, 1, _known(buyer, space, index), FAIR | ON_REQUEST)
    elif kind == "warned":
        yield Rule(place, 0, 1, anywhere, frozenset({Act.CANDOUR}), late=True)
    elif kind == "righted":
        yield Rule(place, 0, 1, _is(space, "fact", index, 1), GIVES)
    else:
        unsettled = _is(space, "fact", index, 1) & _is(space, "righted", index, 0)
        yield Rule(place, 0, 1, unsettled, BUILDS)
        yield Rule(place, 1, 0, anywhere, GIVES)


def _moment(buyer: Buyer, space: Space, truths: Truths, place: int, index: int) -> Iterator[Rule]:
    moment = buyer.scenario.moments[index]
    yield Rule(place, OFF, COME, truths.clause(moment.when).may, SILENT)
    fair = moment.honest or FACILITATING - {Act.PERMISSION}
    yield Rule(place, COME, STOOD, space.everything, fair, late=True)
    yield Rule(place, COME, GAVE_IN, space.everything, EVERY, late=True)


def _number(buyer: Buyer, space: Space, place: int, kind: str, size: int) -> Iterator[Rule]:
    up: dict[str, Acts | None] = {
        "trust": EVERY,
        "warmth": HIDING | {Act.SOCIAL, Act.AFFIRM},
        "strain": EVERY,
        "veiled": HIDING,
        "missed": SILENT,
        "spent": SILENT,
        "declined": frozenset({Act.DECISION_ASK}),
        "weeks": SILENT,
        "meetings": SILENT,
    }
    dead = buyer.scenario.dead
    among = space.everything
    if kind == "spent":  # counted only once it was told that nothing can be sold here
        among = _is(space, "fact", dead, 1) if dead >= 0 else 0
    for band in range(size - 1):
        yield Rule(place, band, band + 1, among, up[kind], late=kind in FORGETS)
        if kind in FORGETS:
            yield Rule(place, band + 1, band, space.everything, SILENT, late=True)


def _reached(space: Space, by_stage: Sequence[int], index: int) -> Set:
    """The states in a stage in which an element or fact can come up."""
    stage = space.find("stage")
    assert stage is not None
    return space.among(stage, [s for s, mask in enumerate(by_stage) if mask >> index & 1])


def _known(buyer: Buyer, space: Space, element: int) -> Set:
    place = space.find("element", element)
    if place is None:
        return space.everything
    digits = [d for d, value in enumerate(values(buyer, element)) if value != UNKNOWN]
    return space.among(place, digits)


def _is(space: Space, kind: str, index: int, value: int) -> Set:
    place = space.find(kind, index)
    return space.everything if place is None else space.where(place, value)
