"""The path as a graph: what the buyer runs on is what is drawn, and a part of it is a part."""

from __future__ import annotations

from itertools import pairwise

import pytest

from simulator.buyer.machine import Table
from simulator.engine import engine
from simulator.scenario.model import Event
from simulator.study.conditions import words
from simulator.study.graph import ANYWHERE, Key, Sort, graph
from simulator.study.graph_part import around, highlighted, named, of_kinds, only
from simulator.study.talk import begin
from tests.library import SCENARIOS
from tests.support import persona, small

every_scenario = pytest.mark.parametrize("id", list(SCENARIOS))


@every_scenario
def test_every_stage_gate_element_and_ending_is_a_node_and_nothing_else_is(id):
    scenario = SCENARIOS[id]
    wanted = {Key(Sort.STAGE, s.id) for s in scenario.stages} | {ANYWHERE}
    wanted |= {Key(Sort.GATE, g.id) for g in scenario.gates}
    wanted |= {Key(Sort.ELEMENT, e.id) for e in scenario.elements}
    wanted |= {Key(Sort.ENDING, e.id) for e in scenario.endings}

    nodes = [node.key for node in graph(scenario).nodes]

    assert sorted(nodes) == sorted(wanted)


@every_scenario
def test_every_way_that_the_buyer_can_go_is_drawn(id):
    """With all atoms true, and then with none, wherever an event leads an edge leads."""
    scenario = SCENARIOS[id]
    drawn = {(edge.source, edge.target) for edge in graph(scenario).edges}
    table = Table(scenario)
    for at, stage in enumerate(scenario.stages):
        for event in (Event.ADVANCE, Event.DECIDE, Event.SETTLE, Event.HANG_UP, Event.WITHDRAW):
            for bits in (-1, 0):
                step = table.follow(at, event, bits)
                if step is None:
                    continue
                target = (
                    Key(Sort.ENDING, step.ending)
                    if step.ending
                    else Key(Sort.STAGE, scenario.stages[step.stage].id)
                )
                here = Key(Sort.STAGE, stage.id)
                assert (here, target) in drawn or (ANYWHERE, target) in drawn


@every_scenario
def test_every_gate_says_what_it_asks_for_and_opens_a_stage(id):
    whole = graph(SCENARIOS[id])
    gates = [node for node in whole.nodes if node.key.sort is Sort.GATE]
    used = {gate for stage in SCENARIOS[id].stages for gate in stage.gates}

    assert all(node.about for node in gates)
    opening = {edge.source for edge in whole.edges if edge.label == "opens"}
    assert opening == {Key(Sort.GATE, SCENARIOS[id].gates[g].id) for g in used}


def test_a_gate_looks_at_the_elements_its_condition_asks_for():
    whole = graph(small())
    asked = {e.source.id for e in whole.edges if e.target == Key(Sort.GATE, "fallout_owned")}

    assert asked == {"swaps"}


def test_a_condition_is_told_in_words():
    gates = {gate.id: words(small(), gate.clause) for gate in small().gates}
    goes_ahead = words(small(), small().ending("goes_ahead").clause)

    assert gates["problem_shared"] == ("2 of 3 (stakeholder) named or further",)
    assert gates["fixes_tried"] == ("the Grid heard or further",)
    assert "people heard" in goes_ahead
    assert "all 5 required parts that have to be agreed" in goes_ahead
    assert words(small(), small().ending("ghosted").clause) == ("strain 2 or more",)


def test_only_some_sorts_keeps_those_and_what_leads_between_them():
    part = only(graph(small()), [Sort.STAGE])

    assert {node.key.sort for node in part.nodes} == {Sort.STAGE}
    firm = [(e.source.id, e.target.id) for e in part.edges if e.firm]
    ids = [stage.id for stage in small().stages]
    assert firm == list(pairwise(ids)), "the last is the way through the decision to buy"


def test_a_kind_leaves_elements_of_that_kind_and_what_is_no_element():
    part = of_kinds(graph(small()), ["stakeholder"])

    assert {n.key.id for n in part.nodes if n.kind} == {"priya", "aga", "helen"}
    assert any(n.key.sort is Sort.GATE for n in part.nodes)


def test_around_is_what_lies_so_many_steps_away():
    whole = graph(small())
    centre = named(whole, "grid")
    ids = [{n.key.id for n in around(whole, centre, depth).nodes} for depth in (0, 1, 2)]

    assert ids[0] == {"grid"}
    assert ids[1] == {"grid", "fixes_tried", "stayed_with_workaround"}
    assert ids[1] < ids[2]
    assert "stand" in ids[2]


def test_an_id_used_twice_names_both_unless_its_sort_is_said():
    whole = graph(SCENARIOS["comfortable_account"])
    name = whole.nodes[0].key.id

    assert named(whole, f"stage:{name}") == (Key(Sort.STAGE, name),)
    assert named(whole, f"gate:{name}") == ()
    assert named(whole, "nobody") == ()


def test_a_persona_brings_its_thresholds():
    tame, guarded = (graph(small(), persona(guardedness=g)).notes for g in (0, 4))

    assert "trust begins at 5" in tame[0]
    assert "trust begins at 1" in guarded[0]


def test_what_a_talk_reached_is_marked_and_what_it_never_reached_is_not():
    talk = begin(engine(small(), persona())).move("wait")
    while not talk.state.ended:
        talk = talk.move("wait")

    reached = highlighted(graph(small()), talk).reached

    assert reached is not None
    assert Key(Sort.STAGE, "where") in reached
    assert Key(Sort.ENDING, "no_decision") in reached
    assert ANYWHERE in reached
    assert Key(Sort.ENDING, "goes_ahead") not in reached
    assert Key(Sort.ELEMENT, "helen") not in reached
