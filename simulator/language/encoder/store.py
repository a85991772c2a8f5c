"""The encoder as the wheel carries it: `encoder.json` names the arrays, `encoder.bin` holds them.

Matrices are whole numbers of 7 bits and a sign with a scale for each output, the rest is single
precision. Read once, when a line is first given to the second tier.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from simulator.language.encoder import numbers
from simulator.language.encoder.numbers import Layer, Linear, Norm, Words
from simulator.language.encoder.pieces import Pieces
from simulator.language.shelf import shelved

LAYER = ("attend", "out", "up", "down")


class Encoder(NamedTuple):
    """All that the second tier knows. `heads` are linear maps by name, `labels` what they tell;
    `mixing` is how its chances are joined with the first tier's, fitted on lines not seen."""

    pieces: Pieces
    words: Words
    places: Any
    kinds: Any
    norm: Norm
    layers: tuple[Layer, ...]
    heads: Mapping[str, Linear]
    labels: Mapping[str, tuple[str, ...]]
    mixing: Mapping[str, float]


class Store:
    """Arrays by name out of one run of bytes."""

    def __init__(self, index: Mapping[str, Any], blob: bytes) -> None:
        self._index, self._blob = index, memoryview(blob)

    def floats(self, name: str) -> Any:
        """Return an array of single precision."""
        start, shape = self._index[name]
        size = 4 * _size(shape)
        return numbers.floats(bytes(self._blob[start : start + size]), tuple(shape))

    def wholes(self, name: str) -> Any:
        """Return an array of whole numbers."""
        start, shape = self._index[name]
        return numbers.wholes(bytes(self._blob[start : start + _size(shape)]), tuple(shape))

    def linear(self, name: str) -> Linear:
        """Return a linear map."""
        return Linear(numbers.widened(self.wholes(name)), self.floats(f"{name}.scale"),
                      self.floats(f"{name}.bias"))  # fmt: skip

    def norm(self, name: str) -> Norm:
        """Return a normalisation."""
        return Norm(self.floats(f"{name}.gain"), self.floats(f"{name}.bias"))


def assemble(head: bytes, blob: bytes) -> Encoder:
    """Return the encoder from the two files' bytes."""
    found: dict[str, Any] = json.loads(head)
    store = Store(found["arrays"], blob)
    layers = tuple(
        Layer(attend=store.linear(f"{i}.attend"), out=store.linear(f"{i}.out"),
              first=store.norm(f"{i}.first"), up=store.linear(f"{i}.up"),
              down=store.linear(f"{i}.down"), second=store.norm(f"{i}.second"))
        for i in range(found["layers"])
    )  # fmt: skip
    return Encoder(
        pieces=Pieces(found["pieces"].split("\n")),
        words=Words(store.wholes("words"), store.floats("words.scale")),
        places=store.floats("places"),
        kinds=store.floats("kinds"),
        norm=store.norm("norm"),
        layers=layers,
        heads={name: store.linear(f"head.{name}") for name in found["labels"]},
        labels={name: tuple(values) for name, values in found["labels"].items()},
        mixing=found["mixing"],
    )


@lru_cache(maxsize=1)
def encoder() -> Encoder:
    """Return the shipped encoder, read once."""
    return assemble(shelved("encoder.json"), shelved("encoder.bin"))


def _size(shape: list[int]) -> int:
    size = 1
    for length in shape:
        size *= length
    return size
