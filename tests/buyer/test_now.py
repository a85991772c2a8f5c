"""The state while a step is made says the same as the state that it began with."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from simulator.buyer import BuyerState
from simulator.buyer.now import Now, begin
from simulator.buyer.sets import each
from simulator.scenario.model import Status
from tests.support import at, ready

WHO = ready()
STATUSES = st.lists(st.sampled_from(Status), min_size=9, max_size=9).map(tuple)


def test_it_has_the_fields_of_a_state_in_their_order():
    names = tuple(field.name for field in fields(Now))

    assert names == (*BuyerState._fields, "levels")


@given(STATUSES)
def test_a_step_that_changes_nothing_gives_an_equal_state(status):
    state = at(WHO, status=status)

    assert begin(state).done() == state


@given(STATUSES, st.lists(st.tuples(st.integers(0, 8), st.sampled_from(Status)), max_size=9))
def test_its_sets_follow_every_status_that_is_put(status, changes):
    state = at(WHO, status=status)
    now = begin(state)

    for index, put in changes:
        now.put(index, put)

    for level in Status:
        assert list(each(now.levels[level])) == [i for i, s in enumerate(now.status) if s == level]
    assert state.status == status, "the state it began with still stands"
