"""The chapter on proving: its properties load, and are proved as it says."""

import re
from pathlib import Path

from simulator.buyer import buyer
from simulator.scenario.loader import load_scenario_text
from simulator.study.proof.claims import OWN, claimed
from simulator.study.proof.safety import prove
from simulator.study.proof.search import Talks
from tests.support import persona

ROOT = Path(__file__).parents[2]
CHAPTER = (ROOT / "docs/writing/proving.md").read_text("utf-8")
BAKERY = (ROOT / "docs/examples/bakery.yaml").read_text("utf-8")
(PROPERTIES,) = re.findall(r"^```yaml\n(.*?)^```$", CHAPTER, re.MULTILINE | re.DOTALL)


def test_the_properties_of_the_chapter_are_proved_of_its_scenario():
    text = BAKERY[: BAKERY.index("properties:")] + PROPERTIES
    scenario, claims = claimed(load_scenario_text(text, "bakery.yaml").scenario)
    own = [claim.property for claim in claims if claim.family == OWN]

    assert [(p.id, prove(scenario, p).proved) for p in own] == [
        ("looked_at", True),
        ("unpushed", True),
        ("omar_first", True),
    ]


def test_without_its_condition_the_first_line_ends_the_talk_well():
    text = BAKERY.replace("{all: [{element: book, at_least: agreed}]}", "{}", 1)
    scenario, claims = claimed(load_scenario_text(text, "bakery.yaml").scenario)
    (kept,) = [claim.property for claim in claims if claim.property.id == "looked_at"]

    assert not prove(scenario, kept).proved
    found = Talks(buyer(scenario, persona()), kept).broken()
    assert found is not None
    assert len(found.moves) == 1
