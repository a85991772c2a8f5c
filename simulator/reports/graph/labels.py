"""What stands in a node, and the name it goes by in a drawing."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.study.graph import Graph, Key, Node, Sort

JOINERS = "\u200c\u200d"
"""Unseen characters that a script or a picture is written with."""

MOST = 6
"""Phrases shown in a node; of more, it is said how many."""

LETTERS = {Sort.STAGE: "s", Sort.GATE: "g", Sort.ELEMENT: "e", Sort.ENDING: "x"}


def names(graph: Graph) -> Mapping[Key, str]:
    """Return the name of each node: a letter for its sort and a number, in the graph's order."""
    return {node.key: f"{LETTERS[node.key.sort]}{at}" for at, node in enumerate(graph.nodes)}


def lines(node: Node) -> tuple[str, ...]:
    """Return what stands in a node, line by line: its title, its kind, what more there is."""
    kind = f"({node.kind})" if node.kind else "(a good ending)" if node.good else ""
    shown = node.about[:MOST]
    more = len(node.about) - len(shown)
    found = (node.title, kind, *shown, f"and {more} more" if more else "")
    return tuple(plain(line) for line in found if line)


def plain(text: str) -> str:
    r"""Return a text as one line of visible characters.

    >>> plain("a\x00 tab\there\nand \u202ethere")
    'a tab here and there'
    """
    seen = "".join(c if c.isprintable() or c.isspace() or c in JOINERS else "" for c in text)
    return " ".join(seen.split())
