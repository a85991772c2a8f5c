"""Frozen values to plain JSON data and back, by their type hints; the round trip is identity.

Handles what states are made of: dataclasses, named tuples, string and whole-number enums, tuples,
numbers, text, yes/no and None. Anything else is a programmer's mistake and raises TypeError.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Hashable
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

_Value = TypeVar("_Value")


def encode(value: Any) -> Any:
    """Return a value as JSON data: objects as maps of their fields, tuples as lists."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | int | float):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: encode(getattr(value, f.name)) for f in fields(value) if f.init}
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return {name: encode(getattr(value, name)) for name in value._fields}
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    raise TypeError(f"a state cannot hold {type(value).__name__}")


def decode(shape: type[_Value], data: Any) -> _Value:
    """Return the value of a type that `encode` made the data from."""
    value: _Value = _decoder(cast(Hashable, shape))(data)
    return value


@cache
def _decoder(shape: Any) -> Callable[[Any], Any]:
    origin, args = get_origin(shape), get_args(shape)
    if origin in (Union, types.UnionType):
        inner = _decoder(next(a for a in args if a is not type(None)))
        return lambda data: None if data is None else inner(data)
    if origin is tuple:
        return _tuple(args)
    if isinstance(shape, type) and issubclass(shape, Enum):
        return shape
    if isinstance(shape, type) and issubclass(shape, tuple) and hasattr(shape, "_fields"):
        return _record(shape, shape._fields)
    if isinstance(shape, type) and is_dataclass(shape):
        return _record(shape, tuple(f.name for f in fields(shape) if f.init))
    if shape in (int, float, str, bool):
        return lambda data: data
    raise TypeError(f"a state cannot hold {shape}")


def _record(shape: Any, names: tuple[str, ...]) -> Callable[[Any], Any]:
    hints = get_type_hints(shape)
    known = {name: _decoder(hints[name]) for name in names}
    return lambda data: shape(**{name: known[name](x) for name, x in data.items()})


def _tuple(args: tuple[Any, ...]) -> Callable[[Any], Any]:
    if len(args) == 2 and args[1] is Ellipsis:
        item = _decoder(args[0])
        return lambda data: tuple(item(x) for x in data)
    items = [_decoder(a) for a in args]
    return lambda data: tuple(item(x) for item, x in zip(items, data, strict=True))
