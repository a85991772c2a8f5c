"""The drawings of a path are of their language, whatever the author called things.

A small grammar of each language stands here, and reads back what was written.
"""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from simulator.reports.graph import dot, drawing, mermaid
from simulator.scenario.loader import load_scenario_text
from simulator.study.graph import Graph, Key, Sort, graph
from simulator.study.graph_part import around, named, only
from tests.library import SCENARIOS
from tests.support import SMALL

ODD = (
    "end",
    "subgraph",
    "Ruth \"the boss\" O'Neil]",
    "a --> b; graph [x]",
    "%%{init: {}}%%",
    "100 % `sure`",
    "style x:#fff;",
    "back\\slash \\N \\",
    "<b>bold</b> & &lt;",
    "Zoë 雪 ﷺ 👩‍🔧",
    "]]})|\"|",
    "{{ braces }}",
)  # fmt: skip
NODE = re.compile(r'    (\w+)(?:\["|\{\{"|\("|\(\["){1}([^"]*)(?:"\]\)|"\]|"\}\}|"\))')
EDGE = re.compile(r'    (\w+) (-->|-\.->)(?:\|"([^"|]*)"\|)? (\w+)')
CLASSES = re.compile(r"    class (\w+(?:,\w+)*) reached|    classDef reached [\w:,-]+")
QUOTED = r'"((?:[^"\\]|\\.)*)"'
ATTRIBUTES = rf"\[\w+={QUOTED}(?:, \w+={QUOTED})*\]"
DOT_LINE = re.compile(rf"    (\w+)(?: -> (\w+))? {ATTRIBUTES};")
RESERVED = {"end", "graph", "subgraph", "style", "class", "click", "node", "edge", "default"}
every_scenario = pytest.mark.parametrize("id", list(SCENARIOS))
every_name = pytest.mark.parametrize("name", ODD)


def odd(name: str) -> Graph:
    """The small company's path with a gate called `end`, everything in it of an odd name."""
    text = SMALL + "gates: {end: {all: [{trust: 3}]}}"
    whole = graph(load_scenario_text(text, "s.yaml").scenario)
    nodes = tuple(replace(node, title=name, about=(name, name)) for node in whole.nodes)
    edges = tuple(replace(edge, label=name) for edge in whole.edges)
    return replace(whole, title=name, nodes=nodes, edges=edges, notes=(name,))


def decoded(label: str) -> str:
    """A Mermaid label as it is shown: numbers made characters again. No bare sign may be left."""
    assert not re.search(r"[\"`%{}\[\]<>&;|]", re.sub(r"#\d+;|<br/>", "", label)), label
    return re.sub(r"#(\d+);", lambda found: chr(int(found[1])), label)


def read_mermaid(text: str) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Nodes with their labels, and edges; every line must be a statement."""
    head, *lines = text.splitlines()
    assert head == "flowchart TD"
    nodes: dict[str, str] = {}
    edges = []
    for line in lines:
        if node := NODE.fullmatch(line):
            assert node[1] not in nodes
            nodes[node[1]] = decoded(node[2])
        elif edge := EDGE.fullmatch(line):
            edges.append((edge[1], edge[4], decoded(edge[3] or "")))
        else:
            assert CLASSES.fullmatch(line), line
    return nodes, edges


def shown(label: str) -> str:
    """A Graphviz label as it is shown; no backslash may stand before anything but these."""
    assert not re.search(r"\\[^\\\"n]", label.replace("\\\\", ""))
    plain = re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], label)
    return html.unescape(plain)


def read_dot(text: str) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Nodes with their labels, and edges; every line must be a statement."""
    first, *lines, last = text.splitlines()
    assert (first, last) == ("digraph path {", "}")
    nodes: dict[str, str] = {}
    edges = []
    for line in lines:
        found = DOT_LINE.fullmatch(line)
        assert found, line
        label = shown(re.search(rf"label={QUOTED}", line)[1])  # type: ignore[index]
        if found[2]:
            edges.append((found[1], found[2], label))
        elif found[1] != "graph":
            assert found[1] not in nodes
            nodes[found[1]] = label
    return nodes, edges


@every_scenario
def test_a_mermaid_chart_has_every_node_and_edge_once(id):
    whole = graph(SCENARIOS[id])

    nodes, edges = read_mermaid(mermaid(whole))

    assert len(nodes) == len(whole.nodes)
    assert len(edges) == len(whole.edges)
    assert all(source in nodes and target in nodes for source, target, _ in edges)


@every_scenario
def test_a_graphviz_file_has_every_node_and_edge_once(id):
    whole = graph(SCENARIOS[id])

    nodes, edges = read_dot(dot(whole))

    assert len(nodes) == len(whole.nodes)
    assert len(edges) == len(whole.edges)
    assert all(source in nodes and target in nodes for source, target, _ in edges)


@every_name
def test_an_odd_name_is_shown_as_it_is_and_breaks_no_mermaid(name):
    nodes, edges = read_mermaid(mermaid(odd(name)))

    notes = nodes.pop("notes")
    assert notes == name
    assert all(label.startswith(name) for label in nodes.values())
    assert {label for _, _, label in edges} == {name}
    assert not RESERVED & set(nodes)


@every_name
def test_an_odd_name_is_shown_as_it_is_and_breaks_no_graphviz(name):
    nodes, edges = read_dot(dot(odd(name)))

    assert all(label.split("\n")[0] == name for label in nodes.values())
    assert {label for _, _, label in edges} == {name}
    assert not RESERVED & set(nodes)


@every_scenario
def test_the_same_path_is_drawn_the_same(id):
    for draw in (mermaid, dot, drawing):
        assert draw(graph(SCENARIOS[id])) == draw(graph(SCENARIOS[id]))


@every_scenario
def test_the_drawing_names_everything_on_the_path(id):
    whole = graph(SCENARIOS[id])
    text = drawing(whole)

    for node in whole.nodes:
        assert f"[{node.key.id}]" in text or node.key.id == "*"


def test_what_was_reached_is_marked_in_all_three():
    whole = graph(SCENARIOS["small"])
    here = Key(Sort.STAGE, "where")
    marked = replace(whole, reached=frozenset([here]))

    assert "    class s0 reached\n" in mermaid(marked)
    assert dot(marked).count("palegreen") == 1
    assert [line for line in drawing(marked).splitlines() if line.startswith("* ")] == [
        "* Where are we? [where]: phase A",
        f"* reached in this talk: 1 of {len(whole.nodes)} shown",
    ]


def test_a_hundred_states_can_be_looked_at_in_parts():
    many = "".join(
        f"  p{n}: {{kind: stakeholder, name: Person {n}, required: true}}\n" for n in range(100)
    )
    text = SMALL.replace("elements:\n", f"elements:\n{many}")
    whole = graph(load_scenario_text(text, "many.yaml").scenario)

    stages = drawing(only(whole, [Sort.STAGE, Sort.GATE]))
    near = drawing(around(whole, named(whole, "p7"), 1))

    assert len(whole.nodes) > 100
    assert len(stages.splitlines()) < 40
    assert "Person 7 [p7]" in near
    assert "Person 8" not in near
    assert len(near.splitlines()) < 40
