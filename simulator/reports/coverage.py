"""What walkthroughs reach, as text for a terminal and as one HTML file with the author's lines.

Made from the records that `buysim test --coverage json` prints, and nothing else. What an author
wrote is data to the templates and escaped in HTML; what a terminal would obey is taken out.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from jinja2 import Template

from simulator import __version__
from simulator.reports.pages import template
from simulator.source.wording import harmless

Record = dict[str, Any]


def coverage_text(records: Sequence[Record]) -> str:
    """Return what is reached of some scenarios as plain text, without a newline at the end."""
    text = _template("coverage.txt.j2").render(records=[_clean(r) for r in records])
    return "\n".join(line.rstrip() for line in text.rstrip("\n").split("\n"))


def coverage_html(records: Sequence[Record]) -> str:
    """Return the same as one HTML file that loads nothing, each line of the files marked."""
    page = _template("coverage.html.j2")
    return page.render(records=[_clean(r) for r in records], version=__version__) + "\n"


@cache
def _template(name: str) -> Template:
    return template(name, {"share": _share, "how": _how})


def _share(total: Record) -> str:
    """Return a share in whole percent; only all is 100, and only nothing is 0.

    >>> [_share({"reached": n, "of": 1000}) for n in (0, 1, 500, 999, 1000)]
    ['  0 %', '  1 %', ' 50 %', ' 99 %', '100 %']
    """
    if not total["of"]:
        return "  - "
    part = 100 * total["reached"] / total["of"]
    return f"{min(99, max(1, int(part))) if 0 < part < 100 else int(part):3d} %"


def _how(row: Record) -> str:
    """Return a mark in words, so that a colour is never all that tells."""
    if row["mark"] == "missed":
        return "never"
    if row["mark"] == "partly":
        return f"partly {row['talks']}x"
    return f"{row['talks']}x" if row["mark"] else ""


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return {key: _clean(item) for key, item in value.items()} if isinstance(value, dict) else value
