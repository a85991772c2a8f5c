"""A scenario's elements and facts as sets, so that a step asks of all of them at once.

A set is a mask, bit i for the i-th. Everything here is known before the first word; what depends
on the talk (status, motion, what was told) is a mask of the state, and the rules intersect them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from simulator.buyer.state import TOP
from simulator.language.acts import Act, Target
from simulator.scenario.kinds import MANNERS
from simulator.scenario.model import Element, Fact, Scenario, Status


@dataclass(frozen=True, slots=True)
class Elements:
    """Elements by what moves them.

    `place` is the index of each id, `reached` by stage those that may come up, `trusting` by trust
    those the buyer trusts enough to go further with, `offering` by trust those whose opportunity
    the buyer would speak of, `own` by the target of their kind, `surprises` by stage those
    that turn up late there, `unaided` those that move by themselves.
    """

    place: Mapping[str, int]
    everything: int
    hidden: int
    required: int
    reached: Sequence[int]
    surprises: Sequence[int]
    unaided: int
    trusting: Sequence[int]
    offering: Sequence[int]
    opened_by: Mapping[Target, int]
    agreed_on: Mapping[Target, int]
    about: Mapping[Target, int]
    own: Mapping[Target, int]
    agreed_by: Mapping[Act, int]


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts by what earns them: the stage, the trust, the target, or the element they are about;
    `beliefs` are those that are not so."""

    reached: Sequence[int]
    trusting: Sequence[int]
    plain: int
    told_on: Mapping[Target, int]
    told_of: Sequence[int]
    beliefs: int


def elements_of(scenario: Scenario) -> Elements:
    """Return the sets of a scenario's elements."""
    found, stages = scenario.elements, range(len(scenario.stages))
    return Elements(
        place={element.id: index for index, element in enumerate(found)},
        everything=(1 << len(found)) - 1,
        hidden=mask(e.hidden for e in found),
        required=mask(e.required for e in found),
        reached=[mask(e.since <= stage + 1 for e in found) for stage in stages],
        surprises=[mask(e.surprise == stage for e in found) for stage in stages],
        unaided=mask(e.unaided > Status.UNKNOWN for e in found),
        trusting=_trusting(found),
        offering=[
            mask(e.opportunity is not None and e.opportunity.trust <= trust for e in found)
            for trust in range(TOP + 1)
        ],
        opened_by={t: mask(t in e.opens_to for e in found) for t in Target},
        agreed_on={t: mask(t in e.agree_targets for e in found) for t in Target},
        about={t: mask(t in e.opens_to | e.agree_targets for e in found) for t in Target},
        own={t: mask(MANNERS[e.kind].target is t for e in found) for t in Target},
        agreed_by={act: mask(act in e.agree_acts for e in found) for act in Act},
    )


def facts_of(scenario: Scenario) -> Facts:
    """Return the sets of a scenario's facts."""
    found = scenario.facts
    return Facts(
        reached=[mask(f.since <= stage for f in found) for stage in range(len(scenario.stages))],
        trusting=_trusting(found),
        plain=mask(f.plain for f in found),
        told_on={t: mask(f.target is t for f in found) for t in Target},
        beliefs=mask(f.belief is not None for f in found),
        told_of=[mask(f.about == i for f in found) for i in range(len(scenario.elements))],
    )


def mask(members: Iterable[bool]) -> int:
    """Return the set of those places that hold.

    >>> bin(mask([True, False, True]))
    '0b101'
    """
    return sum(1 << index for index, member in enumerate(members) if member)


def first(found: int) -> int:
    """Return the lowest index in a set that is not empty.

    >>> first(0b1100)
    2
    """
    return (found & -found).bit_length() - 1


def each(found: int) -> Iterator[int]:
    """Yield the indexes in a set, from the lowest.

    >>> list(each(0b1101))
    [0, 2, 3]
    """
    while found:
        yield first(found)
        found &= found - 1


def _trusting(found: Sequence[Element] | Sequence[Fact]) -> list[int]:
    return [mask(one.trust <= trust for one in found) for trust in range(TOP + 1)]
