"""The table is the machine: the same transitions, walked side by side."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.buyer.machine import Guard, Machine, Table
from simulator.scenario.model import Clause, Event
from tests.support import small

SCENARIO = small()
MACHINE, TABLE = Machine(SCENARIO), Table(SCENARIO)
ATOMS = st.integers(0, (1 << len(SCENARIO.atoms)) - 1)
STAGES = st.integers(0, len(SCENARIO.stages) - 1)


@given(STAGES, st.sampled_from(Event), ATOMS)
def test_the_table_goes_where_transitions_goes(stage, event, bits):
    assert TABLE.follow(stage, event, bits) == MACHINE.follow(stage, event, bits)


@given(STAGES, st.sampled_from(Event), ATOMS, ATOMS)
def test_only_the_atoms_it_reads_decide(stage, event, bits, noise):
    reads = TABLE.reads(stage, event)

    assert TABLE.follow(stage, event, bits) == TABLE.follow(
        stage, event, bits & reads | noise & ~reads
    )


@given(ATOMS, ATOMS, ATOMS, ATOMS)
def test_a_guard_is_its_clause(need, some, forbid, bits):
    clause = Clause(need, some, forbid)
    expected = need & bits == need and forbid & bits == 0 and (some == 0 or some & bits != 0)

    assert Guard(clause)(bits) is expected


def test_an_author_cannot_name_a_callback():
    machine = MACHINE._machine
    guards = [
        condition.func
        for event in machine.events.values()
        for transitions in event.transitions.values()
        for transition in transitions
        for condition in transition.conditions
    ]

    assert guards
    assert all(isinstance(guard, Guard) for guard in guards)
