"""Which line is said: the most fitting situation that has one, and in it the least used.

A choice is a pure function of the seed, the situation and how often it has been used, so that a
changed turn does not reshuffle the rest of a talk. All lines of a situation are said before any is
said again, and never the same twice running.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple
from zlib import crc32

from simulator.scenario.model import Persona, Scenario
from simulator.scenario.situations import Cue

Lines = Mapping[str, tuple[str, ...]]


class Found(NamedTuple):
    """The key a situation was answered from, and its lines."""

    key: str
    lines: tuple[str, ...]


def lookup(scenario: Scenario, persona: Persona, cue: Cue) -> Found:
    """Return the lines for a cue, from the most to the least particular.

    An element's or fact's own line, the scenario's for the situation, the persona's (the phrase
    book's where it has none), for the kind of element, then the situation without its last part.
    Raises KeyError if a situation has no line at all, which `check` reports as BF404.
    """
    situation = cue.situation
    while situation:
        for key, lines in _candidates(scenario, persona, situation, cue.about):
            if key in lines:
                return Found(key, lines[key])
        situation = situation.rpartition(".")[0]
    raise KeyError(cue.situation)


def _candidates(
    scenario: Scenario, persona: Persona, situation: str, about: str
) -> list[tuple[str, Lines]]:
    found: list[tuple[str, Lines]] = []
    if about:
        found.append((f"{situation}@{about}", scenario.lines))
        if situation.startswith("element."):
            kind = next((e.kind for e in scenario.elements if e.id == about), None)
            by_kind = f"{kind}.{situation.removeprefix('element.')}"
            found += [(by_kind, scenario.lines), (by_kind, persona.lines)]
    return [*found, (situation, scenario.lines), (situation, persona.lines)]


def pick(seed: int, key: str, used: int, count: int) -> int:
    """Return which of `count` lines is said on the `used`-th use (from 0) of a key.

    >>> sorted(pick(7, "social", use, 4) for use in range(4))
    [0, 1, 2, 3]
    """
    return draw(shuffled(seed, key), used, count)


def shuffled(seed: int, key: str) -> int:
    """Return what the order of a key's lines goes by: a checksum that rounds and places go on."""
    return crc32(f"{seed}|{key}|".encode())


def draw(shuffle: int, used: int, count: int) -> int:
    """Return what `pick` does, for a seed and key that are `shuffled`."""
    if count == 1:
        return 0
    round_, place = divmod(used, count)
    order = _order(shuffle, round_, count)
    if round_ and order[0] == _order(shuffle, round_ - 1, count)[-1]:
        order = [*order[1:], order[0]]
    return order[place]


def _order(shuffle: int, round_: int, count: int) -> list[int]:
    begun = crc32(f"{round_}|".encode(), shuffle)
    sums = [crc32(numeral, begun) for numeral in _numerals(count)]
    return sorted(range(count), key=sums.__getitem__)


@cache
def _numerals(count: int) -> tuple[bytes, ...]:
    return tuple(str(number).encode() for number in range(count))
