"""Drawings of a path: Mermaid, Graphviz, and lines for a terminal. Nothing is worked out here.

Nodes get numbers for names, so that no author's word is ever a word of the language drawn in; what
authors wrote stands in quoted labels alone, escaped by each language's own rules.
"""

from simulator.reports.graph.dot import dot
from simulator.reports.graph.drawing import drawing
from simulator.reports.graph.mermaid import mermaid

__all__ = ["dot", "drawing", "mermaid"]
