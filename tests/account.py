"""The old account of the manual, whole or with something changed, and talks made of moves."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from simulator.buyer import Move
from simulator.engine import engine
from simulator.scenario.loader import load_scenario_text
from simulator.scenario.model import Scenario
from simulator.study.talk import Talk, Turn, begin
from tests.support import persona

FILE = Path(__file__).parents[1] / "docs" / "examples" / "old_account.yaml"


@cache
def whole() -> Scenario:
    """The account as it stands in the manual."""
    return load_scenario_text(FILE.read_text("utf-8"), "old_account.yaml", FILE).scenario


def changed(**parts: Any) -> Scenario:
    """The account with some of its top-level keys written otherwise; None leaves one out."""
    data = yaml.safe_load(FILE.read_text("utf-8")) | parts
    kept = {key: value for key, value in data.items() if value is not None}
    return load_scenario_text(yaml.safe_dump(kept), "changed.yaml").scenario


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


def begun(scenario: Scenario | None = None) -> Talk:
    """A talk at its opening."""
    return begin(engine(scenario or whole(), persona(), 1))


def made(talk: Talk, *moves: Move) -> Talk:
    """The talk after some moves, as far as it goes; how words would be read does not come in."""
    for move in moves:
        if not talk.state.ended:
            turn = Turn("move", "", talk.state, talk.engine.move(talk.state, move))
            talk = Talk(talk.engine, talk.opening, (*talk.turns, turn))
    return talk
