"""States to JSON and back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import pytest

from simulator.engine.codec import decode, encode


class Colour(StrEnum):
    RED = "red"


class Point(NamedTuple):
    x: int
    colour: Colour = Colour.RED


@dataclass(frozen=True, slots=True)
class Holder:
    points: tuple[Point, ...] = ()
    pair: tuple[str, int] = ("a", 1)
    name: str | None = None
    share: float = 0.5


@pytest.mark.parametrize(
    "value", [Holder(), Holder((Point(1), Point(2)), ("b", 2), "n", 0.25), Holder(name="")]
)
def test_the_round_trip_is_identity(value):
    assert decode(Holder, encode(value)) == value


def test_records_are_maps_of_their_fields():
    assert encode(Point(3)) == {"x": 3, "colour": "red"}


@pytest.mark.parametrize("value", [object(), {1, 2}, {"a": 1}, b"x"])
def test_what_a_state_cannot_hold_is_a_programmers_mistake(value):
    with pytest.raises(TypeError):
        encode(value)


def test_a_shape_a_state_cannot_have_is_a_programmers_mistake():
    with pytest.raises(TypeError):
        decode(dict, {})
