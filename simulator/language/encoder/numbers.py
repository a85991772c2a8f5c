"""The encoder's arithmetic, exact on every processor. The only importer of numpy in the house.

Sums are the one thing that libraries and processors do in orders of their own, so every sum here is
a sum of whole numbers small enough to be exact: activations and weights are rounded to 7 bits and a
sign, products are added in single precision below 2^24, moments of a row in double precision below
2^53. What is left works number by number (IEEE multiplication, division, square root, rounding), or
is looked up in a table. One turn is worked out at a time, so no batch can change a reading.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

HEADS = 12
_TOP = np.float32(127)
_TINY = np.float32(1e-12)
_GRID = np.float32(1024)
"""Steps a unit, of the fixed-point numbers whose moments are taken."""
LENGTH = 2047
"""Length of a part of a direction: two parts' products stay below 2^24 whatever is added first."""
_REACH = np.float32(3)
"""How far from nought the share of the normal distribution is still worked out."""
_FIRST = np.float32(0.39727536)
_SHARE = tuple(np.float32(term) for term in (1.8201161e-05, -5.800153e-04, 7.9243908e-03,
                                             -6.3266056e-02))  # fmt: skip
"""Odd polynomial for that share less a half, ninth power first; within 0.001 of it."""
_DEPTH = 768
"""Products of 7 bits that may be added before 2^24: 768 * 127 * 127 is below it."""


class Linear(NamedTuple):
    """A linear map: whole weights as floats (inputs, outputs), a scale an output, a bias."""

    weight: Any
    scale: Any
    bias: Any


class Norm(NamedTuple):
    """A layer normalisation: gain and bias."""

    gain: Any
    bias: Any


class Words(NamedTuple):
    """The table of pieces: whole numbers (pieces, width) and a scale a piece."""

    whole: Any
    scale: Any


class Layer(NamedTuple):
    """One layer of the encoder."""

    attend: Linear
    out: Linear
    first: Norm
    up: Linear
    down: Linear
    second: Norm


def encode(rows: Any, layers: tuple[Layer, ...]) -> list[Any]:
    """Return the states of one turn's pieces after each layer, each of shape (pieces, width),
    single precision; the last is what the heads read."""
    found: list[Any] = []
    state = rows
    for layer in layers:
        state = _norm(state + _linear(_attention(state, layer.attend), layer.out),
                      layer.first)  # fmt: skip
        inner = _gelu(_linear(state, layer.up))
        state = _norm(state + _linear(inner, layer.down), layer.second)
        found.append(state)
    return found


def mean(states: Any, places: list[int]) -> Any:
    """Return the mean of some rows, shape (1, width), in fixed point: exact in any order."""
    fixed = np.rint(states[places] * _GRID)
    total = np.einsum("ij->j", fixed, dtype=np.float64)
    return (total / (_GRID * len(places))).astype(np.float32)[None]


def beside(rows: list[Any]) -> Any:
    """Return rows of width one put side by side."""
    return np.concatenate(rows, axis=1)


def empty(width: int) -> Any:
    """Return a row of noughts."""
    return np.zeros((1, width), np.float32)


def direction(parts: list[Any], middles: list[Any]) -> Any:
    """Return which way some rows (1, width) lie from their middles, side by side, shape (1, all):
    whole numbers, each part of length `LENGTH`, so that products of two of them add up exactly."""
    found: list[Any] = []
    for row, middle in zip(parts, middles, strict=True):
        fixed = np.rint((row - middle) * _GRID)
        square = np.einsum("ij,ij->i", fixed, fixed, dtype=np.float64)[:, None]
        length = np.sqrt(np.maximum(square, 1.0)).astype(np.float32)
        found.append(np.rint(fixed / length * np.float32(LENGTH)))
    return np.concatenate(found, axis=1)


def stacked(rows: list[Any]) -> Any:
    """Return rows put one below the other."""
    return np.concatenate(rows, axis=0)


def products(rows: Any, row: Any) -> list[int]:
    """Return the sums of products of a direction with each of many, exact in any order."""
    return [int(one) for one in (rows @ row.T)[:, 0].tolist()]


def linear(rows: Any, by: Linear) -> Any:
    """Return a linear map of rows that were rounded to 7 bits, each by its own largest."""
    return _linear(rows, by)


def top(by: Linear, width: int) -> Linear:
    """Return what a linear map makes of its first inputs alone, without its bias."""
    return Linear(by.weight[:width], by.scale, np.zeros_like(by.bias))


def embed(table: Words, ids: list[int], beside: Any, by: Norm) -> Any:
    """Return the rows of some pieces, with what their places and turns add, normalised."""
    rows = table.whole[ids].astype(np.float32) * table.scale[ids] + beside
    return _norm(rows, by)


def floats(blob: bytes, shape: tuple[int, ...]) -> Any:
    """Return an array from the bytes of single-precision numbers."""
    return np.frombuffer(blob, "<f4").astype(np.float32).reshape(shape)


def wholes(blob: bytes, shape: tuple[int, ...]) -> Any:
    """Return an array from bytes, each one a whole number with a sign."""
    return np.frombuffer(blob, np.int8).reshape(shape)


def widened(whole: Any) -> Any:
    """Return whole numbers as single precision, for products."""
    return whole.astype(np.float32)


def _whole(rows: Any, axis: int) -> tuple[Any, Any]:
    """Rows as whole numbers up to 127, and the worth of one, by the largest along an axis."""
    most = np.maximum(rows.max(axis, keepdims=True), -rows.min(axis, keepdims=True))
    unit = np.maximum(most / _TOP, _TINY)
    whole = rows / unit
    return np.rint(whole, out=whole), unit


def _linear(rows: Any, by: Linear) -> Any:
    whole, unit = _whole(rows, -1)
    total = whole[:, :_DEPTH] @ by.weight[:_DEPTH]
    for start in range(_DEPTH, whole.shape[1], _DEPTH):
        total += whole[:, start : start + _DEPTH] @ by.weight[start : start + _DEPTH]
    total *= unit
    total *= by.scale
    total += by.bias
    return total


def _norm(rows: Any, by: Norm) -> Any:
    fixed = rows * _GRID
    np.rint(fixed, out=fixed)
    width = np.float32(fixed.shape[1])
    fixed -= np.rint(fixed.sum(1, keepdims=True, dtype=np.float64) / width).astype(np.float32)
    total = np.einsum("ij->i", fixed, dtype=np.float64)[:, None]
    square = np.einsum("ij,ij->i", fixed, fixed, dtype=np.float64)[:, None]
    away = np.sqrt(np.maximum(width * square - total * total, 1.0)) / width
    fixed -= (total / width).astype(np.float32)
    fixed /= away.astype(np.float32)
    fixed *= by.gain
    fixed += by.bias
    return fixed


def _attention(state: Any, by: Linear) -> Any:
    size, width = state.shape
    parts = _linear(state, by)
    asks, asks_unit = _whole(parts[:, :width], -1)
    keys, keys_unit = _whole(parts[:, width : 2 * width], -1)
    values, values_unit = _whole(parts[:, 2 * width :], 0)
    scores = _heads(asks) @ _heads(keys).swapaxes(1, 2).copy()
    scores *= asks_unit * np.float32((width // HEADS) ** -0.5)
    scores *= keys_unit.T
    share = _exponential(scores)
    found = share @ _heads(values)
    found /= share.sum(-1, keepdims=True)
    return found.transpose(1, 0, 2).reshape(size, width) * values_unit


def _heads(rows: Any) -> Any:
    return rows.reshape(len(rows), HEADS, -1).transpose(1, 0, 2).copy()


def _exponential(scores: Any) -> Any:
    """Whole weights up to 1023, of e to the power of how far each score is below the highest:
    (1 - x / 256) to the power of 256, by squaring."""
    scores -= scores.max(-1, keepdims=True)
    scores *= np.float32(1 / 256)
    scores += np.float32(1)
    np.maximum(scores, np.float32(0), out=scores)
    for _ in range(8):
        scores *= scores
    scores *= np.float32(1023)
    return np.rint(scores, out=scores)


def _gelu(rows: Any) -> Any:
    """x times the share of the normal distribution below it, that share by an odd polynomial."""
    near = np.clip(rows, -_REACH, _REACH)
    square = near * near
    share = square * _SHARE[0]
    for term in _SHARE[1:]:
        share += term
        share *= square
    share += _FIRST
    share *= near
    share += np.float32(0.5)
    share *= rows
    return share
