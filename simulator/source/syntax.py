"""What the YAML parser stumbled over, in a trainer's words.

The parser says what it expected; a person needs to hear what they probably did. The rules are
tried in order, the surest first; each looks at the parser's words, the line, and the last value
read before. Both parsers (C and Python) word things differently and come out the same here.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from simulator.source.allowed import QUOTE_IT, Finding
from simulator.source.document import Spot
from simulator.source.scene import Scene
from simulator.source.wording import shown


def explain(scene: Scene) -> Finding:
    """Return the finding of a text that the parser could not read."""
    for rule in RULES:
        finding = rule(scene)
        if finding:
            return finding
    message = f"YAML cannot be read here ({scene.said})"
    repair = "compare this line with those around it: indentation, quotes, colons"
    return Finding("BF101", scene.at, message, repair)


def _wrong(spot: Spot, message: str, repair: str) -> Finding:
    return Finding("BF101", spot, message, repair)


def tab(scene: Scene) -> Finding | None:
    """A tab where only spaces count."""
    if scene.sign(scene.at) != "\t" or not re.search("tab|start any token", scene.said):
        return None
    return _wrong(scene.at, "this line is indented with a tab", "use spaces, two for each level")


def first_sign(scene: Scene) -> Finding | None:
    """A text that begins with one of YAML's own signs."""
    if "start any token" in scene.said:
        if scene.line(scene.at.line)[: scene.at.column].endswith("{%"):
            place = Spot(scene.at.line, scene.at.column - 1)
            return _wrong(place, "text that begins with {% is a block to YAML", QUOTE_IT)
        return _wrong(scene.at, f"text cannot begin with {scene.sign(scene.at)}", QUOTE_IT)
    for what, sign in (("alias", "*"), ("anchor", "&"), ("tag", "!"), ("directive", "%")):
        if re.search(rf"scanning an? {what}|undefined {what}|parsing a {what}", scene.said):
            message = f"text that begins with {sign} is an instruction to YAML ({what})"
            return Finding("BF107", scene.since, message, QUOTE_IT)
    return None


def open_quote(scene: Scene) -> Finding | None:
    """A quote never closed, or closed by the next one far below."""
    if re.search("quoted scalar.*unexpected", scene.said):
        message, repair = (
            "the quote that opens here is never closed",
            "close it where the text ends",
        )
        return _wrong(scene.since, message, repair)
    opened, closed = scene.text_from, scene.text_to
    if not opened or not closed or scene.style not in ("'", '"') or closed.line != scene.at.line:
        return None
    if opened.line < closed.line:
        message = f"the quote that opens here is closed only on line {closed.line}"
        return _wrong(opened, message, "close it where the text ends")
    if scene.style == "'":
        repair = "write an apostrophe inside single quotes twice (''), or use double quotes around"
    else:
        repair = "let the quotes go round the whole text, and use single quotes inside it"
    return _wrong(scene.at, "the text goes on after its closing quote", repair)


def escape(scene: Scene) -> Finding | None:
    """A backslash that means nothing."""
    if not re.search("escape|hexdec", scene.said):
        return None
    column = scene.line(scene.at.line).rfind("\\", 0, scene.at.column) + 1
    message = "a backslash inside double quotes begins a code, and this is none"
    return _wrong(Spot(scene.at.line, column or 1), message, "write it twice, or use single quotes")


def block_sign(scene: Scene) -> Finding | None:
    """Something behind | or >, where the line should end."""
    if "scanning a block scalar" not in scene.said:
        return None
    message = "after | or > the line must end, and the text begins on the next one"
    return _wrong(scene.since, message, f"move the text down and indent it, or {QUOTE_IT}")


def colon(scene: Scene) -> Finding | None:
    """A colon in a text, or a key that reads as part of the text above."""
    if "block mapping" in scene.said and scene.sign(scene.at) == ":":
        return _wrong(scene.at, "a colon without a key before it", "write the key's name")
    if "mapping values" not in scene.said:
        return None
    start = scene.text_from or scene.at
    text = scene.line(start.line)[start.column - 1 :]
    if start.line < scene.at.line:
        if re.match(r"[\w-]+:\S", text):
            return _no_space(start)
        message = f"this line belongs to the text of line {start.line}, and a colon ends that"
        return _wrong(
            scene.at, message, "indent it like the key it belongs beside, or quote the text"
        )
    if text[:1] in "“”‘’„":
        message = "a colon in a text, and curly quotes are no quotes to YAML"
        return _wrong(scene.at, message, "use straight quotes: \"…\" or '…'")
    return _wrong(scene.at, "a colon inside a text that is not in quotes", QUOTE_IT)


def no_colon(scene: Scene) -> Finding | None:
    """A line among keys that is none."""
    if "could not find expected ':'" not in scene.said:
        return None
    text = scene.line(scene.since.line)[scene.since.column - 1 :].strip()
    if re.match(r"[\w-]+:\S", text):
        return _no_space(scene.since)
    if text.startswith("-"):
        return _wrong(scene.since, "a dash without a space after it", "write '- ' before the text")
    message = f"there is no colon after {shown(text)}"
    repair = "write key: value, or indent the line if it belongs to the text above"
    return _wrong(scene.since, message, repair)


def _no_space(spot: Spot) -> Finding:
    return _wrong(spot, "there is no space after the colon", "write key: value, with a space")


def dash(scene: Scene) -> Finding | None:
    """A list that begins beside its key, or stands among keys."""
    if "sequence entries" in scene.said:
        message = "a list cannot begin on the line of its key"
        return _wrong(scene.at, message, f"begin it on the next line, or {QUOTE_IT} if it is text")
    if "block mapping" in scene.said and scene.sign(scene.at) == "-":
        message = "a list item among keys"
        return _wrong(scene.at, message, "put the list under a key of its own")
    return None


def bracket(scene: Scene) -> Finding | None:
    """Brackets that do not match, or lack something between them."""
    sign = scene.sign(scene.at)
    if scene.bracket:
        if scene.at_end or re.search("flow (sequence|mapping)", scene.said):
            message = (
                f"the {scene.sign(scene.bracket)} that opens here is not closed, or lacks a comma"
            )
            repair = f"close it, put commas between its items, or {QUOTE_IT} if it is text"
            return _wrong(scene.bracket, message, repair)
        return _wrong(
            scene.at, f"something is missing before {sign}", "write it, or remove the sign"
        )
    if sign == ",":
        return _wrong(scene.at, "text cannot begin with ,", QUOTE_IT)
    if sign and sign in "]}":
        message = f"a {sign} that nothing has opened"
        return _wrong(scene.at, message, f"remove it, or {QUOTE_IT}")
    return None


def indentation(scene: Scene) -> Finding | None:
    """A line that stands in no column where something is open."""
    if "block collection" in scene.said and scene.at.column == scene.since.column:
        return _wrong(
            scene.at, "a key among list items", "begin the line with '- ', or indent the list"
        )
    if "document start" in scene.said:
        message = "this line stands further left than the beginning of the file"
        if any(line.startswith("...") for line in scene.lines[: scene.at.line - 1]):
            message = "the file ended above, at the line ..."
            return Finding("BF107", scene.at, message, "remove that line, or this one")
        return _wrong(scene.at, message, "let all the outermost keys begin in the same column")
    if re.search("block (mapping|collection)", scene.said):
        message = f"this line's indentation fits neither the line above nor line {scene.since.line}"
        return _wrong(scene.at, message, "put it in the column of the lines that it belongs beside")
    return None


RULES: tuple[Callable[[Scene], Finding | None], ...] = (
    tab,
    first_sign,
    open_quote,
    escape,
    block_sign,
    colon,
    no_colon,
    dash,
    bracket,
    indentation,
)
