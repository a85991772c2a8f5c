"""A path drawn with lines of text: stage under stage, what closes each off, how each can end."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from itertools import zip_longest

from simulator.reports.graph.labels import MOST, plain
from simulator.study.graph import Edge, Graph, Key, Node, Sort

WIDTH = 96
MARK, NO_MARK = "* ", "  "


def drawing(graph: Graph) -> str:
    """Return the drawing. What a talk reached is marked with a star."""
    return "\n".join((plain(graph.title), "", *_Drawing(graph).lines())).rstrip() + "\n"


class _Drawing:
    """A graph with what is asked of it again and again; and what has been drawn already."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._nodes = graph.by_key
        self._drawn: set[Key] = set()

    def lines(self) -> Iterator[str]:
        stages = [node for node in self._graph.nodes if node.key.sort is Sort.STAGE]
        for node, after in zip_longest(stages, stages[1:]):
            yield from self._stage(node)
            onward = after is not None and self._leads(node.key, after.key)
            yield from ["   |", "   v"] if onward else [""]
        yield from self._rest(Sort.GATE, "Gates")
        yield from self._rest(Sort.ELEMENT, "Asked for by no gate shown here")
        yield from self._rest(Sort.ENDING, "Endings")
        yield from self._graph.notes
        if self._graph.reached is not None:
            yield f"* reached in this talk: {len(self._graph.reached)} of {len(self._nodes)} shown"

    def _stage(self, node: Node) -> Iterator[str]:
        yield from self._node(node, "")
        onward = [e.target for e in self._from(node.key) if e.target.sort is Sort.STAGE and e.firm]
        for edge in self._graph.edges:
            if edge.source.sort is Sort.GATE and edge.target in onward:
                yield from self._gate(self._nodes[edge.source])
        for edge in self._from(node.key):
            if edge.target.sort is Sort.ENDING:
                yield from self._node(self._nodes[edge.target], f"   ends ({edge.label}): ")
                yield from self._goes_on(edge.target)
            elif edge.target.sort is Sort.STAGE and not edge.firm:
                back = plain(self._nodes[edge.target].title)
                yield f"     back to '{back}' when {edge.label}"

    def _gate(self, node: Node) -> Iterator[str]:
        yield from self._node(node, "   | needs ")
        for edge in self._graph.edges:
            if edge.target == node.key and edge.source.sort is Sort.ELEMENT:
                yield from self._node(self._nodes[edge.source], "   |   . ")

    def _goes_on(self, ending: Key) -> Iterator[str]:
        for edge in self._from(ending):
            yield f"       goes on to '{plain(self._nodes[edge.target].title)}'"

    def _rest(self, sort: Sort, title: str) -> Iterator[str]:
        left = [n for n in self._graph.nodes if n.key.sort is sort and n.key not in self._drawn]
        if left:
            yield f"  {title}"
        for node in left:
            yield from self._gate(node) if sort is Sort.GATE else self._node(node, "   . ")
        if left:
            yield ""

    def _node(self, node: Node, lead: str) -> Iterator[str]:
        """Yield a node's lines: all of it the first time, then no more than its title."""
        mark = MARK if node.key in (self._graph.reached or ()) else NO_MARK
        text = plain(node.title)
        if node.key not in self._drawn:
            text += _more(node)
        self._drawn.add(node.key)
        yield from textwrap.wrap(
            text,
            WIDTH,
            initial_indent=mark + lead,
            subsequent_indent=NO_MARK + (lead[:4] if "|" in lead else "") + "        ",
            break_long_words=True,
        )

    def _from(self, key: Key) -> Iterable[Edge]:
        return [edge for edge in self._graph.edges if edge.source == key]

    def _leads(self, one: Key, other: Key) -> bool:
        return any(edge.target == other and edge.firm for edge in self._from(one))


def _more(node: Node) -> str:
    id = f" [{node.key.id}]" if node.key.id != "*" else ""
    kind = f", {node.kind}" if node.kind else ", good" if node.good else ""
    more = len(node.about) - MOST
    about = [plain(phrase) for phrase in node.about[:MOST]] + [f"{more} more"] * (more > 0)
    joint = ": " if about else ""
    return f"{id}{kind}{joint}{'; '.join(about)}"
