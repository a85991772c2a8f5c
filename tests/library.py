"""The scenarios that properties are checked on: the small one of the tests, the
manual's old account with all that may be brought along, and the library's."""

from __future__ import annotations

from simulator.scenario.loader import listed, load_scenario
from simulator.scenario.model import Scenario
from tests.account import whole
from tests.support import small

SCENARIOS: dict[str, Scenario] = {
    scenario.id: scenario
    for scenario in (
        small(),
        whole(),
        *(load_scenario(str(path)).scenario for path in listed("scenarios")),
    )
}
