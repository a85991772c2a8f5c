"""The scenarios that properties are checked on: the small one of the tests and the library's."""

from __future__ import annotations

from simulator.scenario.loader import listed, load_scenario
from simulator.scenario.model import Scenario
from tests.support import small

SCENARIOS: dict[str, Scenario] = {
    scenario.id: scenario
    for scenario in (
        small(),
        *(load_scenario(str(path)).scenario for path in listed("scenarios")),
    )
}
