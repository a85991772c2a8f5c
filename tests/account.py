"""The old account of the manual, whole or with something changed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from simulator.scenario.loader import load_scenario_text
from simulator.scenario.model import Scenario

FILE = Path(__file__).parents[1] / "docs" / "examples" / "old_account.yaml"


@cache
def whole() -> Scenario:
    """The account as it stands in the manual."""
    return load_scenario_text(FILE.read_text("utf-8"), "old_account.yaml", FILE).scenario


def account(opportunity: dict[str, Any] | None = None, good_to_know: bool = False) -> Scenario:
    """The account, with something changed in what Arkado could be asked for, or with a wish."""
    if opportunity is None and not good_to_know:
        return whole()
    data = yaml.safe_load(FILE.read_text("utf-8"))
    data["elements"]["arkado"]["opportunity"] |= opportunity or {}
    if good_to_know:
        wish = {"says": "Somebody asked.", "met": {"all": [{"raised": "moves"}]}}
        data["excellence"] = {"known": wish}
    return load_scenario_text(yaml.safe_dump(data), "changed.yaml").scenario
