"""What an author may write: the shapes of the files, and their findings as diagnostics.

The only importer of pydantic.
"""

from simulator.scenario.schema.account import Moment
from simulator.scenario.schema.basics import Condition, Strict, Test
from simulator.scenario.schema.properties import Observation, Observed, Property
from simulator.scenario.schema.published import json_schema
from simulator.scenario.schema.shapes import (
    FORMAT,
    Element,
    Ending,
    Fact,
    Path,
    PersonaFile,
    PhrasebookFile,
    ScenarioFile,
    Shape,
    Stage,
    Turn,
    Walkthrough,
    WalkthroughFile,
)
from simulator.scenario.schema.validate import Validated, validate

__all__ = [
    "FORMAT",
    "Condition",
    "Element",
    "Ending",
    "Fact",
    "Moment",
    "Observation",
    "Observed",
    "Path",
    "PersonaFile",
    "PhrasebookFile",
    "Property",
    "ScenarioFile",
    "Shape",
    "Stage",
    "Strict",
    "Test",
    "Turn",
    "Validated",
    "Walkthrough",
    "WalkthroughFile",
    "json_schema",
    "validate",
]
