"""The templates of reports, with the one set of rules by which they are filled in.

A name that a template does not know is an error, never an empty place. What is filled in is escaped
in HTML; in plain text and Markdown there is nothing to escape to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template


def template(name: str, filters: Mapping[str, Callable[..., Any]], **known: object) -> Template:
    """Return a template of `templates/` with its filters and the names that it knows."""
    world = Environment(
        loader=PackageLoader("simulator.reports"),
        undefined=StrictUndefined,
        autoescape=name.endswith(".html.j2"),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    world.filters |= filters
    world.globals |= known
    return world.get_template(name)
