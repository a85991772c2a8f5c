"""Lines of authors as templates: an immutable sandbox behind an allow-list of what may be written.

The sandbox stops code, not loops that never end; so what may stand in a line is listed, and
everything else is refused when the line is loaded, with its place. A line sees text, whole numbers
and yes/no values, nothing with methods of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

Value = str | int | bool

NAMES = frozenset(
    {"seller", "product", "buyer", "company", "element", "role", "condition",
     "opportunity", "weeks", "stage",
     "meeting", "warm", "terse"}
)  # fmt: skip
"""What a line may use."""
FILTERS = frozenset({"lower", "upper", "title", "capitalize", "default"})
SINGLE = re.compile(rf"(?<!\{{)\{{\s*({'|'.join(sorted(NAMES))})\s*\}}(?!\}})")
"""A name in braces that are no braces to a template."""
NODES = frozenset(
    {"Template", "Output", "TemplateData", "Name", "If", "CondExpr", "Compare", "Operand", "And",
     "Or", "Not", "Const", "Filter"}
)  # fmt: skip
LONGEST = 4000


class Fault(NamedTuple):
    """What is wrong with a line: the code, the template's own line number, message, repair."""

    code: str
    line: int
    message: str
    repair: str


@cache
def environment() -> ImmutableSandboxedEnvironment:
    """Return the one environment; jinja2 is imported here and not before."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False)


def is_plain(text: str) -> bool:
    """Say whether a line is text with nothing to fill in, as most are."""
    return "{{" not in text and "{%" not in text and "{#" not in text


@cache
def needs(text: str) -> frozenset[str]:
    """Return the names that a line uses. The line must be free of `faults`."""
    if is_plain(text):
        return frozenset()
    from jinja2 import nodes

    return frozenset(node.name for node in environment().parse(text).find_all(nodes.Name))


def faults(text: str) -> Iterator[Fault]:
    """Yield everything in a line that is not allowed."""
    if len(text) > LONGEST:
        yield Fault("BF402", 1, f"a line of more than {LONGEST} characters", "make it shorter")
        return
    for single in SINGLE.finditer(text):
        yield Fault("BF401", text.count("\n", 0, single.start()) + 1,
                    f"{single.group()} has single braces, and would be read out with them",
                    f"write {{{{ {single.group(1)} }}}}")  # fmt: skip
    if is_plain(text):
        return
    from jinja2 import TemplateSyntaxError, nodes

    try:
        tree = environment().parse(text)
    except TemplateSyntaxError as error:
        yield Fault("BF401", error.lineno, f"this does not read as a template: {error.message}",
                    "write {{ name }} for a name; braces come in pairs")  # fmt: skip
        return
    for node in tree.find_all(nodes.Node):
        kind = type(node).__name__
        if kind not in NODES:
            yield Fault("BF402", node.lineno, f"a line cannot use {kind.lower()}",
                        "use text, {{ name }} and {% if name %} only")  # fmt: skip
        elif isinstance(node, nodes.Filter) and node.name not in FILTERS:
            yield Fault("BF402", node.lineno, f"there is no filter '{node.name}'",
                        f"use one of {', '.join(sorted(FILTERS))}")  # fmt: skip
        elif isinstance(node, nodes.Name) and node.name not in NAMES:
            yield Fault("BF403", node.lineno, f"there is no name '{node.name}'",
                        f"use one of {', '.join(sorted(NAMES))}")  # fmt: skip


def render(text: str, values: Mapping[str, Value]) -> str:
    """Return a line with its names filled in. The line must be free of `faults`."""
    if is_plain(text):
        return text
    return _compiled(text).render(**values)


@cache
def _compiled(text: str) -> _Template:
    return environment().from_string(text)


if TYPE_CHECKING:
    from jinja2 import Template as _Template
