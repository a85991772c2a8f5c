"""A path in the language of Graphviz."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.reports.graph.labels import lines, names, plain
from simulator.study.graph import Graph, Sort

SHAPES = {Sort.STAGE: "box", Sort.GATE: "hexagon", Sort.ELEMENT: "ellipse", Sort.ENDING: "oval"}
REACHED = 'style="filled", fillcolor="palegreen"'


def dot(graph: Graph) -> str:
    """Return the digraph, a statement a line; the same graph always gives the same text."""
    return "\n".join(_statements(graph)) + "\n"


def _statements(graph: Graph) -> Iterator[str]:
    called = names(graph)
    title = r"\n".join(quoted(plain(line)) for line in (graph.title, *graph.notes))
    yield "digraph path {"
    yield f'    graph [label="{title}", rankdir="TB", charset="UTF-8"];'
    for node in graph.nodes:
        label = r"\n".join(map(quoted, lines(node)))
        look = f'shape="{SHAPES[node.key.sort]}"'
        if node.key in (graph.reached or ()):
            look += f", {REACHED}"
        yield f'    {called[node.key]} [label="{label}", {look}];'
    for edge in graph.edges:
        style = "solid" if edge.firm else "dashed"
        marks = f'label="{quoted(edge.label)}", style="{style}"'
        yield f"    {called[edge.source]} -> {called[edge.target]} [{marks}];"
    yield "}"


def quoted(text: str) -> str:
    r"""Return a text as it stands between the quotes of a label: Graphviz obeys backslashes there,
    and takes `&amp;` for an ampersand.

    >>> print(quoted('A\\B "C" &lt;'))
    A\\B \"C\" &amp;lt;
    """
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
