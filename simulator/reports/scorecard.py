"""The scorecard of a recorded talk, as text for a terminal and as one HTML file.

Both are made from the talk's record (see `study/record`) and from nothing else, so that every
figure shown can be found in the JSON. People's words are data to the templates; what a terminal
would obey is taken out of them first, and in HTML they are escaped.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from jinja2 import Template

from simulator.reports.pages import template
from simulator.transcripts.recording import tidy

NARROW, WIDE = 40, 100
POLES = ("facilitation", "pushing", "hiding")
LETTERS = {
    "facilitating": "F", "neutral": "N", "pushing": "P", "hiding": "H", "unclear": "U",
}  # fmt: skip
"""A letter for each family, so that a colour is never all that tells."""
ABSTAINED = "?"

Record = dict[str, Any]


def scorecard_text(record: Record, width: int = 80) -> str:
    """Return the scorecard of a scored talk in lines of at most `width` characters, 40 to 100."""
    width = max(NARROW, min(width, WIDE))
    rendered = _template("scorecard.txt.j2").render(r=_clean(record), poles=POLES)
    lines = (_laid_out(line, width) for line in rendered.split("\n"))
    return "\n".join(_no_gaps(lines)).strip("\n")


def scorecard_html(record: Record) -> str:
    """Return the scorecard of a scored talk as one HTML file that loads nothing from elsewhere."""
    page = _template("scorecard.html.j2")
    return page.render(r=_clean(record), poles=POLES, letters=LETTERS) + "\n"


@cache
def _template(name: str) -> Template:
    return template(
        name,
        {
            "figure": _figure,
            "clock": _clock,
            "count": _count,
            "short": _short,
            "letter": _letter,
            "telling": _telling,
            "turns": _turns,
        },
    )


def _clean(value: Any) -> Any:
    """Return the data with every text on one line and free of what nobody can see."""
    if isinstance(value, str):
        return tidy(value).encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_clean(item) for item in value]
    return {key: _clean(item) for key, item in value.items()} if isinstance(value, dict) else value


def _laid_out(line: str, width: int) -> str:
    lead = " " * (len(line) - len(line.lstrip()))
    return textwrap.fill(
        line.strip(),
        width,
        initial_indent=lead,
        subsequent_indent=lead + "  ",
        break_on_hyphens=False,
        drop_whitespace=len(line) > width,
    )


def _no_gaps(lines: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return kept


def _figure(value: float | None) -> str:
    if value is None:
        return "cannot be said"
    return str(value) if isinstance(value, int) else f"{value:.2f}"


def _clock(seconds: float | None) -> str:
    """Return a time of the recording.

    >>> _clock(3723.5), _clock(None)
    ('1:02:03', '')
    """
    if seconds is None:
        return ""
    minutes, second = divmod(int(seconds), 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02}:{second:02}" if hours else f"{minute}:{second:02}"


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _letter(turn: Record) -> str:
    return ABSTAINED if turn["abstained"] else LETTERS[turn["family"]]


def _telling(marks: Sequence[Record]) -> Sequence[Record]:
    return [mark for mark in marks if mark["points"]] or marks


def _turns(numbers: Sequence[int]) -> str:
    """Say which turns, if any.

    >>> _turns([4]), _turns([4, 9]), _turns([])
    (' (turn 4)', ' (turns 4, 9)', '')
    """
    if not numbers:
        return ""
    return f" (turn{'s' * (len(numbers) > 1)} {', '.join(map(str, numbers))})"
