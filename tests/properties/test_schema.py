"""The published schema and the loader agree on what a file may be, and every key is explained."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.loader import listed
from simulator.scenario.schema import (
    PersonaFile,
    ScenarioFile,
    Shape,
    WalkthroughFile,
    json_schema,
    validate,
)
from simulator.scenario.schema import published as published_room
from simulator.source import parse
from tests.support import SMALL

SHAPES: dict[str, Shape] = {
    "scenario": ScenarioFile,
    "persona": PersonaFile,
    "walkthroughs": WalkthroughFile,
}
SCHEMAS = {name: json_schema(shape) for name, shape in SHAPES.items()}
TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
PERSONA = yaml.safe_load(listed("personas")[0].read_text("utf-8"))
WHOLE = {
    **yaml.safe_load(SMALL),
    "personas": ["warm_veteran"],
    "dials": {"hiding": 2, "hang_up": False},
    "time": {"turns": 14},
    "account": {"years": 3},
    "moments": {"m": {"about": "a", "aside": "b", "honest": {"acts": ["INFO"]}}},
    "stages": [
        {"id": "a", "phase": "A", "title": "t", "gates": ["g"]},
        {"id": "b", "phase": "D", "title": "u"},
    ],
    "gates": {"g": {"any": [{"kind": "rule", "is": "heard", "count": 2}, {"strain": 3}]}},
    "endings": {
        "e": {"on": "decide", "title": "t", "says": ["s"], "next_call": [{"says": "x"}]},
        "f": {"on": "drift", "title": "t", "says": ["s"], "next_call": "no", "sale": "purchase"},
    },
    "lines": {"social": ["x"]},
}  # fmt: skip
WALKS = {
    "format": 1,
    "scenario": "small",
    "walkthroughs": {"w": {"persona": "p", "turns": [{"say": "x", "act": "FAC_Q"}], "weeks": 3}},
}
BASES = {"scenario": WHOLE, "persona": PERSONA, "walkthroughs": WALKS}


def fits(value: Any, node: Any, schema: dict[str, Any]) -> bool:
    """What JSON Schema 2020-12 says of a value, as far as our schemas use it."""
    if node is True or node is False:
        return bool(node)
    if "$ref" in node and not fits(value, schema["$defs"][node["$ref"].rsplit("/", 1)[1]], schema):
        return False
    if "anyOf" in node and not any(fits(value, choice, schema) for choice in node["anyOf"]):
        return False
    if "enum" in node and (isinstance(value, bool) or value not in node["enum"]):
        return False
    if "const" in node and (value != node["const"] or isinstance(value, bool)):
        return False
    if "type" in node:
        wanted = TYPES[node["type"]]
        if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
            return False
    if isinstance(value, int) and not isinstance(value, bool):
        return bool(node.get("minimum", value) <= value <= node.get("maximum", value))
    if isinstance(value, str):
        short = node.get("minLength", 0) <= len(value) <= node.get("maxLength", len(value))
        return short and re.search(node.get("pattern", ""), value) is not None
    if isinstance(value, list):
        enough = node.get("minItems", 0) <= len(value)
        return enough and all(fits(item, node.get("items", True), schema) for item in value)
    return not isinstance(value, dict) or block_fits(value, node, schema)


def block_fits(value: dict[str, Any], node: dict[str, Any], schema: dict[str, Any]) -> bool:
    if not set(node.get("required", ())) <= set(value) or len(value) < node.get("minProperties", 0):
        return False
    for key, inner in value.items():
        named = node.get("properties", {}).get(key)
        patterns = [n for p, n in node.get("patternProperties", {}).items() if re.search(p, key)]
        nodes = ([named] if named is not None else []) + patterns
        nodes = nodes or [node.get("additionalProperties", True)]
        if not all(fits(inner, n, schema) for n in nodes):
            return False
    return True


def loads(data: Any, shape: Shape) -> bool:
    text = yaml.safe_dump(data, sort_keys=False, allow_unicode=True)
    return validate(shape, parse(text, "f.yaml")).value is not None


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    steps: list[tuple[Any, Any]] = []
    if isinstance(value, dict | list):
        steps = list(value.items() if isinstance(value, dict) else enumerate(value))
    below = [place for key, inner in steps for place in places(inner, (*path, key))]
    return [path, *below] if path else below


VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 300), st.sampled_from([0.5, 2.5]),
    st.sampled_from(["", "x", "heard", "unknown", "stakeholder", "decide", "Big", "a_b", "people"]),
    st.sampled_from([[], ["x"], [1], [[]], {}, {"x": 1}, {"all": []}, {"says": "x"}]),
)  # fmt: skip


@st.composite
def bent(draw: st.DrawFn, base: dict[str, Any]) -> dict[str, Any]:
    """A file with one or two things of it changed: a value, a key more, a key less, a new name."""
    data = copy.deepcopy(base)
    for _ in range(draw(st.integers(0, 2))):
        path = draw(st.sampled_from(places(data)))
        inside = data
        for step in path[:-1]:
            inside = inside[step]
        how = draw(st.sampled_from(["value", "gone", "more", "renamed"]))
        if how == "value":
            inside[path[-1]] = draw(VALUES)
        elif how == "gone":
            del inside[path[-1]]
        elif isinstance(inside, dict):
            key = draw(st.sampled_from(["extra", "name", "Big", "1a", "from", "trust", "says"]))
            inside[key] = inside.pop(path[-1]) if how == "renamed" else draw(VALUES)
    return data


@pytest.mark.parametrize("name", SHAPES)
def test_the_whole_file_fits_the_schema_and_loads(name):
    assert fits(BASES[name], SCHEMAS[name], SCHEMAS[name])
    assert loads(BASES[name], SHAPES[name])


@pytest.mark.parametrize("path", listed("scenarios"), ids=lambda path: path.stem)
def test_the_library_fits_the_schema(path):
    data = parse(path.read_text("utf-8"), path.name).data
    assert fits(data, SCHEMAS["scenario"], SCHEMAS["scenario"])


@pytest.mark.parametrize("name", SHAPES)
@given(data=st.data())
def test_an_editor_and_the_loader_agree_on_what_is_wrong(name, data):
    file = data.draw(bent(BASES[name]))

    assert fits(file, SCHEMAS[name], SCHEMAS[name]) == loads(file, SHAPES[name])


@pytest.mark.parametrize("name", SHAPES)
def test_every_key_is_explained(name):
    schema = SCHEMAS[name]
    nodes = {SHAPES[name].__name__: schema, **schema.get("$defs", {})}
    bare = [
        f"{shape}.{key}"
        for shape, node in nodes.items()
        for key, value in node.get("properties", {}).items()
        if not value.get("description")
    ]

    assert bare == []


def test_no_meaning_is_kept_for_a_key_that_is_gone():
    keys = {
        f"{shape}.{key}"
        for name, schema in SCHEMAS.items()
        for shape, node in {SHAPES[name].__name__: schema, **schema.get("$defs", {})}.items()
        for key in node.get("properties", {})
    }

    assert set(published_room.MEANINGS) <= keys
