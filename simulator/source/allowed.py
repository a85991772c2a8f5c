"""The part of YAML that a scenario may use, as findings about single parser events.

Allowed are blocks, lists and text, every key plain text and written once. Not allowed are the
features by which a file could grow without end, run code, or say one thing and mean another:
anchors, aliases, merge keys, tags, keys that are blocks, more than one document. Most people meet
them by accident, with a sentence that begins with one of YAML's signs; the repair is quotes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from simulator.source.document import Spot
from simulator.source.wording import shown

if TYPE_CHECKING:
    import yaml

QUOTE_IT = "put the whole text in quotes"
UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Kinds of characters that are not seen, or move what is."""
JOINERS = "\u200c\u200d\xad"
"""Of these the ones that belong to words and pictures."""
BLOCK_STYLES = ("|", ">")


class Finding(NamedTuple):
    """A problem that waits for its file's name."""

    code: str
    spot: Spot
    message: str
    repair: str


def begins(event: yaml.Event) -> Spot:
    """Return where an event begins."""
    mark: Any = event.start_mark
    return Spot(mark.line + 1, mark.column + 1)


def ends(event: yaml.Event) -> Spot:
    """Return the spot just behind an event."""
    mark: Any = event.end_mark
    return Spot(mark.line + 1, mark.column + 1)


def decoration(event: yaml.NodeEvent) -> Iterator[Finding]:
    """Yield a finding for the tag and for the anchor of a node."""
    tag = getattr(event, "tag", None)
    if tag:
        message = f"text that begins with ! is a tag to YAML (here {shown(tag)})"
        yield Finding("BF107", begins(event), message, f"{QUOTE_IT}, or remove the tag")
    if event.anchor:
        message = f"text that begins with & is an anchor to YAML (here {shown(event.anchor)})"
        yield Finding("BF107", begins(event), message, f"{QUOTE_IT}, or remove the anchor")


def alias(event: yaml.AliasEvent) -> Finding:
    """Return the finding of an alias."""
    message = f"text that begins with * is an alias to YAML (here {shown(str(event.anchor))})"
    return Finding("BF107", begins(event), message, f"{QUOTE_IT}, or write out what it stands for")


def duplicate(event: yaml.ScalarEvent, first_lines: Mapping[str, int]) -> Finding | None:
    """Return the finding of a key that its block has already."""
    first = first_lines.get(event.value)
    if first is None:
        return None
    message = f"duplicate key {shown(event.value)}, first written on line {first}"
    return Finding("BF103", begins(event), message, "remove one of the two, or rename it")


def odd_key(event: yaml.ScalarEvent, line: str) -> Finding | None:
    """Return the finding of a key that is not plain text; `line` is the line it stands on."""
    spot, key, plain = begins(event), event.value, not event.style
    if line[: spot.column - 1].rstrip().endswith("?") or event.style in BLOCK_STYLES:
        return Finding("BF107", spot, "text that begins with ? is a key to YAML", QUOTE_IT)
    if plain and key == "<<":
        repair = "write out the keys that it would bring in"
        return Finding("BF107", spot, "a merge key (<<) is not allowed", repair)
    if not key:
        return Finding("BF101", spot, "a colon without a key before it", "write the key's name")
    if plain and key != key.strip():
        message = f"there are no-break spaces around the key {shown(key.strip())}"
        return Finding("BF101", spot, message, "delete them and type ordinary spaces")
    return None


def swallowed_dash(event: yaml.ScalarEvent, lines: tuple[str, ...]) -> Finding | None:
    """Return the finding of a list item inside an unquoted text, which has taken it in."""
    spot, end = begins(event), ends(event).line
    for number in range(spot.line + 1, end + 1):
        dash = re.match(r"\s*(?=- )", lines[number - 1])
        if dash:
            message = f"this line belongs to the text of line {spot.line} and begins no list item"
            repair = f"put the dash in the column of its list, or {QUOTE_IT}"
            return Finding("BF101", Spot(number, dash.end() + 1), message, repair)
    return None


def hidden_sign(event: yaml.ScalarEvent) -> Finding | None:
    """Return the finding of a code in double quotes that stands for a sign nobody can see."""
    sign = next(filter(_hides, event.value), None)
    if event.style != '"' or sign is None:
        return None
    message = f"a backslash code in this text stands for an invisible character (U+{ord(sign):04X})"
    return Finding("BF101", begins(event), message, "take the code out")


def unseen(text: str) -> str:
    r"""Return a text with a space for each sign that `hidden_sign` refuses.

    >>> print(unseen("one\x85two"))
    one two
    """
    return "".join(" " if _hides(sign) else sign for sign in text)


def _hides(sign: str) -> bool:
    return sign not in "\n\t" + JOINERS and unicodedata.category(sign) in UNSEEN


def block_as_key(event: yaml.Event, line: str) -> Finding:
    """Return the finding of a block or list where a key should be; `{{` is a template at heart."""
    spot = begins(event)
    if line[: spot.column].endswith("{{"):
        place = Spot(spot.line, spot.column - 1)
        return Finding("BF101", place, "text that begins with {{ is a block to YAML", QUOTE_IT)
    return Finding("BF107", spot, "a list or block cannot be a key", "use plain text as the key")
