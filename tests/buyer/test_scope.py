"""How far a purchase goes: as far as the people who agreed, and no further."""

from __future__ import annotations

from dataclasses import replace

import pytest

from simulator.buyer import Outcome, buyer, outcome
from simulator.engine import engine
from simulator.reports.text import debrief_text
from simulator.scenario.loader import load_persona
from simulator.scenario.model import Kind, Status
from simulator.study.bots import BOTS, run
from simulator.study.debrief import debrief
from simulator.study.talk import begin
from tests.library import SCENARIOS
from tests.support import persona

SCENARIO = SCENARIOS["order_desk"]
PEOPLE = [e.id for e in SCENARIO.elements if e.kind is Kind.STAKEHOLDER]


def ended(agreed: int, ending: str = "bought_with_regret") -> Outcome:
    """An ending after the first so many of the buyer's people agreed."""
    yes = PEOPLE[:agreed]
    status = tuple(
        int(Status.AGREED if element.id in yes else Status.NAMED) for element in SCENARIO.elements
    )
    start = buyer(SCENARIO, persona()).start()
    return outcome(SCENARIO, start._replace(status=status, ending=ending))


def test_a_purchase_goes_further_the_more_of_them_agree():
    shares = [ended(agreed).scope for agreed in range(len(PEOPLE) + 1)]

    assert shares == [agreed / len(PEOPLE) for agreed in range(len(PEOPLE) + 1)]


def test_without_a_purchase_nothing_is_said_of_how_far_it_goes():
    stayed = ended(len(PEOPLE), "stayed_with_workaround")

    assert stayed.scope is None
    assert all(agreed for _, agreed in stayed.people)


@pytest.mark.parametrize("id", ["order_desk", "comfortable_account"])
def test_who_is_helped_to_decide_takes_on_all_of_it(id: str):
    who = buyer(SCENARIOS[id], load_persona(SCENARIOS[id].personas[0]))

    assert run(who, BOTS["facilitator"], 0).outcome.scope == 1.0


def test_the_debrief_tells_who_a_purchase_reaches():
    talk = begin(engine(SCENARIO, persona()))
    bought = replace(debrief(talk), purchase=True, agreed=("Maureen", "Des"), others=("Petra",))

    text = " ".join(debrief_text(bought, 100).split())

    assert "It goes as far as 2 of their 3 people: Maureen, Des." in text
    assert "the rest goes on as before" in text
    assert "It goes as far" not in debrief_text(replace(bought, purchase=False), 100)
