"""What the judge knows of the buyer in live play."""

from __future__ import annotations

from dataclasses import replace

from simulator.buyer import buyer
from simulator.engine.context import context
from simulator.language.acts import Target
from simulator.scenario.model import Event
from tests.support import at, persona, ready, small


def test_a_buyer_at_the_start_can_decide_nothing_well():
    assert not context(ready(), ready().start()).decidable


def test_what_the_buyer_asked_and_worries_about_is_handed_on():
    state = at(ready(), asked="price", concern=Target.RULES)

    told = context(ready(), state)

    assert (told.asked, told.concern) == ("price", Target.RULES)


def test_an_ask_is_in_time_where_the_first_ending_that_would_come_of_it_is_a_good_one():
    scenario = small()
    first = next(one for one in scenario.endings if one.event is Event.DECIDE)
    always = replace(first, clause=type(first.clause)(), sources=(0,))

    for good in (True, False):
        open_ = replace(scenario, endings=(replace(always, good=good), *scenario.endings))
        assert context(buyer(open_, persona()), ready().start()).decidable is good
