"""A path as a Mermaid flowchart.

Mermaid looks for its own signs anywhere in a text, quoted or not (`%%{` begins a directive), so
that every character of a label that is no letter, digit or harmless mark is written as its number.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.reports.graph.labels import lines, names, plain
from simulator.study.graph import Graph, Sort

SHAPES = {
    Sort.STAGE: ('["', '"]'),
    Sort.GATE: ('{{"', '"}}'),
    Sort.ELEMENT: ('("', '")'),
    Sort.ENDING: ('(["', '"])'),
}
_HARMLESS = frozenset(" .,'-?!()")
BREAK = "<br/>"
REACHED = "fill:palegreen,stroke:green"


def mermaid(graph: Graph) -> str:
    """Return the chart, a statement a line; the same graph always gives the same text."""
    return "\n".join(_statements(graph)) + "\n"


def _statements(graph: Graph) -> Iterator[str]:
    called = names(graph)
    yield "flowchart TD"
    for node in graph.nodes:
        left, right = SHAPES[node.key.sort]
        yield f"    {called[node.key]}{left}{BREAK.join(map(quoted, lines(node)))}{right}"
    for edge in graph.edges:
        arrow = "-->" if edge.firm else "-.->"
        label = f'|"{quoted(edge.label)}"|' if edge.label else ""
        yield f"    {called[edge.source]} {arrow}{label} {called[edge.target]}"
    if graph.notes:
        yield f'    notes["{BREAK.join(quoted(plain(note)) for note in graph.notes)}"]'
    reached = [called[node.key] for node in graph.nodes if node.key in (graph.reached or ())]
    if reached:
        yield f"    classDef reached {REACHED}"
        yield f"    class {','.join(reached)} reached"


def quoted(text: str) -> str:
    """Return a text as it stands between the quotes of a Mermaid label.

    >>> quoted('Who, "you"? %%{init}')
    'Who, #34;you#34;? #37;#37;#123;init#125;'
    """
    return "".join(c if c.isalnum() or c in _HARMLESS else f"#{ord(c)};" for c in text)
