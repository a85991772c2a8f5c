"""The shapes as JSON Schema, as editors read it: every key with its meaning, and no empty values.

What a shape does not say of a key itself is said here, under the names of the shape and the key.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

DRAFT = "https://json-schema.org/draft/2020-12/schema"
MEANINGS = {
    "ScenarioFile.stages": "The buyer's own path, in its order; the usual five if left out",
    "ScenarioFile.gates": "Conditions that close off stages, by name; added to those that ship",
    "ScenarioFile.endings": "How it can end, by name. Yours are tried first, in their order; one "
    "named like one that ships takes its place",
    "ScenarioFile.title": "What the scenario is called in lists",
    "ScenarioFile.trade": "What the seller sells, in a few words, for lists",
    "ScenarioFile.seller": "The trainee's side",
    "ScenarioFile.buyer": "The person the trainee talks with",
    "ScenarioFile.dials": "Strengths of the model's claims; 1 each if left out",
    "ScenarioFile.time": "How long meetings last and how long the matter lives",
    "ScenarioFile.elements": "The parts of the buyer's own system, by a short name of yours",
    "ScenarioFile.facts": "What the buyer knows and tells once it has been earned, by name",
    "Buyer.name": "First and last name, as they introduce themselves",
    "Buyer.role": "What they are there: head of operations",
    "Buyer.company": "The company they work for",
    "Seller.company": "The company the trainee is from",
    "Seller.product": "What the trainee sells, by its name",
    "Condition.all": "Every one of these must hold",
    "Condition.any": "At least one of these must hold",
    "Condition.none": "None of these may hold",
    "Element.kind": "What sort of thing it is; most of how it behaves follows from that",
    "Element.name": "The name by which it is spoken of; of people the first name is enough",
    "Element.weeks": "How long the buyer's side takes over it",
    "Ending.on": "What brings it about: decide (asked for a decision), settle (after a purchase), "
    "hang_up, drift (the time is over), withdraw (the seller steps back)",
    "Ending.when": "What must hold; always if left out",
    "Ending.title": "What the debrief calls it",
    "Ending.sale": "'purchase' if it buys; nothing required can be open then",
    "Ending.says": "The buyer's last words; one of them is said",
    "Ending.epilogue": "What is told of the months after, each sentence with its condition",
    "Epilogue.when": "When it is told; always if left out",
    "Epilogue.says": "The sentence",
    "Before.first": "What has to hold first",
    "Before.then": "What may hold only after it",
    "Observation.all": "Every one of these must hold",
    "Observation.any": "At least one of these must hold",
    "Observation.none": "None of these may hold",
    "Within.turns": "How many lines of the seller it may take",
    "Within.then": "What has to hold by then",
    "Excellence.says": "What the buyer would call good, in their words",
    "Excellence.met": "When that has come true",
    "Fact.target": "What a question has to be about to bring it out",
    "Fact.trust": "Least trust before it is told",
    "Fact.says": "How the buyer tells it; one of them is said",
    "Honest.acts": "The acts that are fair here",
    "Moment.later": "What came of it, months later",
    "Moves.acts": "The seller's acts that move it",
    "Moves.targets": "What those acts have to be about",
    "Stage.id": "Its name, for conditions",
    "Stage.title": "What the trainee sees it called",
    "PersonaFile.format": "Format of this file; 1 now",
    "PersonaFile.title": "What the persona is called in lists",
    "PersonaFile.about": "What they are like, for whoever chooses one",
    "PersonaFile.traits": "How they behave, 0 to 4 each",
    "PersonaFile.lines": "What they say in a situation, where the scenario says nothing",
    "WalkthroughFile.format": "Format of this file; 1 now",
    "WalkthroughFile.scenario": "The scenario they belong to, by its name",
    "WalkthroughFile.walkthroughs": "The conversations, by a short name of yours",
    "Walkthrough.persona": "Who the buyer is",
    "Walkthrough.seed": "What the choice of lines goes by; 0 if left out",
    "Walkthrough.about": "What it shows",
    "Walkthrough.turns": "What the seller says, turn by turn, and what is expected",
}
"""The meaning of keys by shape and key."""


def json_schema(shape: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON Schema of a kind of file."""
    schema = {"$schema": DRAFT, **shape.model_json_schema(by_alias=True)}
    for name, node in ((shape.__name__, schema), *schema.get("$defs", {}).items()):
        for key, value in node.get("properties", {}).items():
            if "description" not in value and f"{name}.{key}" in MEANINGS:
                value["description"] = MEANINGS[f"{name}.{key}"]
    for node in _nodes(schema):
        _without_empty(node)
    return schema


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every block of a schema, the innermost first."""
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, dict | list):
            yield from _nodes(inner)
    if isinstance(value, dict):
        yield value


def _without_empty(node: dict[str, Any]) -> None:
    """Take out that a value may be empty, and close blocks whose keys have a pattern."""
    choices = node.get("anyOf")
    if isinstance(choices, list):
        left = [choice for choice in choices if choice.get("type") != "null"]
        if len(left) == 1:
            del node["anyOf"]
            node.update({key: value for key, value in left[0].items() if key not in node})
        else:
            node["anyOf"] = left
    if node.get("default", "") is None:
        del node["default"]
    if "patternProperties" in node:
        node["additionalProperties"] = False
