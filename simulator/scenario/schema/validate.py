"""A parsed document against the schema: pydantic's findings as diagnostics with places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from simulator.diagnostics import Diagnostic, Location
from simulator.source import Document, closest
from simulator.source.wording import harmless, shown

_Model = TypeVar("_Model", bound=BaseModel)
Key = tuple[str | int, ...]

TYPES = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "dict_type": "a block of keys",
    "model_type": "a block of keys",
    "model_attributes_type": "a block of keys",
    "tuple_type": "a list",
    "list_type": "a list",
}


class Validated(NamedTuple):
    """The value, or None where there are errors; and every problem found."""

    value: Any
    problems: tuple[Diagnostic, ...]


def validate(shape: type[_Model], document: Document) -> Validated:
    """Check a document against a kind of file and report everything that is wrong."""
    if document.data is None:
        return Validated(None, document.problems)
    problems = list(document.problems)
    value = None
    try:
        value = shape.model_validate(document.data)
    except ValidationError as error:
        for item in error.errors(include_url=False):
            problems.append(_diagnostic(dict(item), shape, document))
    told = {problem.where for problem in problems}
    blank: frozenset[str] = getattr(shape, "BLANK", frozenset())
    empty = _empty(document.data, (), document, blank)
    problems += (p for p in empty if p.where not in told)
    failed = any(p.severity == "error" for p in problems)
    return Validated(None if failed else value, tuple(problems))


def _diagnostic(item: dict[str, Any], shape: type[BaseModel], document: Document) -> Diagnostic:
    path = _in_data(item["loc"], document.data)
    kind: str = item["type"]
    name = str(item["loc"][-1]) if item["loc"] else "the file"
    if kind == "extra_forbidden":
        near = closest(name, _keys(shape, path[:-1]))
        repair = f"did you mean '{near}'?" if near else "remove it, or see the manual for the keys"
        where = f" in {shown(str(path[-2]))}" if len(path) > 1 else ""
        return Diagnostic(
            "BF102", document.locate(path, key=True), f"unknown key {shown(name)}{where}", repair
        )
    if kind == "missing":
        inside = f" in {shown(str(path[-1]))}" if path else ""
        return Diagnostic(
            "BF104", document.locate(path), f"'{name}' is missing{inside}", f"add {name}: …"
        )
    at = document.locate(path)
    if path == ("format",):
        return _of_format(item.get("input"), at)
    if kind == "string_type" and isinstance(item.get("input"), dict):
        return Diagnostic(
            "BF105", at, "a colon has made a block of this text", "put the whole text in quotes"
        )
    if kind in TYPES:
        given = _shown(item.get("input"))
        return Diagnostic("BF105", at, f"{shown(name)} is {given}", f"it should be {TYPES[kind]}")
    if kind in ("literal_error", "enum"):
        choices = item["ctx"]["expected"].replace(" or ", ", ").replace("'", "").split(", ")
        near = closest(str(item.get("input")), choices)
        repair = f"did you mean '{near}'?" if near else f"choose one of {', '.join(choices)}"
        return Diagnostic("BF106", at, f"{_shown(item.get('input'))} is not a choice here", repair)
    if kind == "string_pattern_mismatch":
        return Diagnostic(
            "BF203",
            document.locate(path, key=True),
            f"the name {_shown(item.get('input'))} is not allowed",
            "use small letters, digits and _, beginning with a letter",
        )
    return Diagnostic("BF106", at, f"{shown(name)}: {item['msg'].lower()}", "change the value")


def _of_format(given: Any, at: Location) -> Diagnostic:
    newer = isinstance(given, int) and given > 1
    message = (
        f"this is format {given}, and this version reads format 1"
        if newer
        else ("this version reads format 1")
    )
    repair = "use a newer buysim, or write format: 1 if it is that" if newer else "write format: 1"
    return Diagnostic("BF109", at, message, repair)


def _empty(data: Any, path: Key, document: Document, blank: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield a diagnostic for every key without a value. None of our keys means anything then, but
    those that are `blank` until somebody fills them in."""
    if data is None and path and path[-1] not in blank:
        what = (
            f"{shown(str(path[-1]))} is empty"
            if isinstance(path[-1], str)
            else "this item is empty"
        )
        where = document.locate(path, key=isinstance(path[-1], str))
        yield Diagnostic("BF105", where, what, "write its value, or remove it")
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _empty(value, (*path, key), document, blank)
    if isinstance(data, list):
        for index, value in enumerate(data):
            yield from _empty(value, (*path, index), document, blank)


def _in_data(loc: tuple[str | int, ...], data: Any) -> Key:
    """Return the part of a pydantic location that is in the data, unions and markers left out."""
    path: list[str | int] = []
    for step in loc:
        if not _has(data, step):
            continue
        data = data[step]
        path.append(step)
    return tuple(path)


def _has(data: Any, step: str | int) -> bool:
    if isinstance(data, list):
        return isinstance(step, int) and step < len(data)
    return isinstance(data, dict) and step in data


def _keys(shape: type[BaseModel], path: Key) -> list[str]:
    """Return the keys allowed at a place, by walking the JSON Schema."""
    schema = shape.model_json_schema(by_alias=True)
    node: dict[str, Any] = schema
    for step in path:
        node = _resolve(node, schema)
        if isinstance(step, int):
            node = node.get("items", {})
        else:
            known = node.get("properties", {}).get(step)
            by_pattern = next(iter(node.get("patternProperties", {}).values()), None)
            node = known or by_pattern or node.get("additionalProperties") or {}
    return list(_resolve(node, schema).get("properties", {}))


def _resolve(node: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Follow references, and in a union take the branch that is a block of keys."""
    for _ in range(8):
        if "$ref" in node:
            node = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
        elif "anyOf" in node:
            node = next((n for n in node["anyOf"] if n.get("type") != "null"), {})
        else:
            break
    return node


def _shown(value: Any) -> str:
    if value is None:
        return "empty"
    if isinstance(value, dict):
        return "a block of keys"
    if isinstance(value, list | tuple):
        return "a list"
    text = str(value)
    return f"'{harmless(text if len(text) <= 30 else text[:27] + '…')}'"
