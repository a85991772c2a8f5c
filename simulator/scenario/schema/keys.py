"""The published schema in plain lines: for an author whose editor does not show it.

Only what `json_schema` says is told here; a meaning that is missing is to be written there.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap
from typing import Any

Schema = dict[str, Any]
TOP = ""
"""The block that is the whole file."""
WIDTH, INDENT = 78, "    "
TYPES = {
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "array": "a list",
    "object": "a block",
}


def blocks(schema: Schema) -> dict[str, Schema]:
    """Return the blocks of keys there are, by the key that leads to each; `TOP` is the file."""
    found = {TOP: schema}
    waiting = [schema]
    while waiting:
        for key, value in waiting.pop(0).get("properties", {}).items():
            inner = _block(value, schema)
            if inner is not None and key not in found:
                found[key] = inner
                waiting.append(inner)
    return found


def listed(schema: Schema, block: str) -> list[str]:
    """Return every key of a block: what may stand there, and its meaning. Raises KeyError."""
    inner = blocks(schema)[block]
    needed = set(inner.get("required", ()))
    lines: list[str] = []
    for key, value in inner["properties"].items():
        lines.append(f"{key}: {_kind(value, schema)}{_else(value, key in needed)}")
        lines += wrap(
            value.get("description", ""), WIDTH, initial_indent=INDENT, subsequent_indent=INDENT
        )
    return lines


def _else(value: Schema, needed: bool) -> str:
    """Return whether a key can be left out, and what goes then."""
    usual = value.get("default", "")
    if needed:
        return " (needed)"
    if isinstance(usual, bool):
        usual = str(usual).lower()
    return f" ({usual} if left out)" if isinstance(usual, str | int) and usual != "" else ""


def _kind(value: Schema, schema: Schema) -> str:
    """Return what may stand at a key, in a few words."""
    node = _followed(value, schema)
    if "enum" in node:
        return ", ".join(map(str, node["enum"]))
    if "const" in node:
        return str(node["const"])
    if "anyOf" in node:
        return " or ".join(_kind(choice, schema) for choice in node["anyOf"])
    if "minimum" in node and "maximum" in node:
        return f"{node['minimum']} to {node['maximum']}"
    if held := node.get("patternProperties") or node.get("additionalProperties"):
        inner = _followed(
            next(iter(held.values())) if "patternProperties" in node else held, schema
        )
        return f"{'lists' if inner.get('type') == 'array' else 'blocks'}, each under a name"
    return TYPES[node["type"]]


def _block(value: Schema, schema: Schema) -> Schema | None:
    """Return the block of keys that a key leads to: itself, or what its list or names hold."""
    for node in _inside(value, schema):
        if "properties" in node:
            return node
    return None


def _inside(value: Schema, schema: Schema) -> Iterator[Schema]:
    node = _followed(value, schema)
    yield node
    held = [*node.get("anyOf", ()), *node.get("patternProperties", {}).values()]
    held += [node[key] for key in ("items", "additionalProperties") if node.get(key)]
    for inner in held:
        if isinstance(inner, dict):
            yield from _inside(inner, schema)


def _followed(value: Schema, schema: Schema) -> Schema:
    """Return what a reference stands for."""
    while "$ref" in value:
        value = schema["$defs"][value["$ref"].rpartition("/")[2]]
    return value
