"""Defects made by rule: operators that change a scenario wherever they fit.

An operator takes the text of a file and gives changed texts, each with the line it changed. It
knows how a scenario is laid out and nothing of what is checked. What comes of a change is not known
before: some make no difference to anybody, and of those the checker has nothing to tell.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

ID = r"[a-z][a-z0-9_]*"
PART = re.compile(rf"^  ({ID}):\s*$")
TOP = re.compile(r"^([a-z]+):")
REFERENCE = re.compile(rf"\{{(element|gate|fact): ({ID})")
RUNGS = {"named": "heard", "heard": "agreed", "agreed": "unknown"}


class Mutant(NamedTuple):
    """A changed text, the line of the change in it, from 1, and what was done."""

    text: str
    line: int
    what: str


Lines = list[str]
Operator = Callable[[Lines], Iterator[Mutant]]


def _with(lines: Lines, index: int, *new: str, what: str, drop: int = 1) -> Mutant:
    text = "\n".join([*lines[:index], *new, *lines[index + drop :]])
    return Mutant(text, min(index + 1, text.count("\n") + 1), what)


def parts(lines: Lines, top: str) -> Iterator[tuple[int, int, str]]:
    """Yield the parts of a section: first line, line after the last, id."""
    inside, starts = "", list[tuple[int, str]]()
    for index, line in enumerate([*lines, "end:"]):
        if found := TOP.match(line):
            if inside == top:
                ends = [start for start, _ in starts[1:]] + [index]
                yield from ((s, e, id) for (s, id), e in zip(starts, ends, strict=True))
            inside, starts = found[1], []
        elif inside == top and (part := PART.match(line)):
            starts.append((index, part[1]))


def condition_dropped(lines: Lines) -> Iterator[Mutant]:
    """A gate loses one of its lines."""
    for start, end, id in parts(lines, "gates"):
        for index in range(start + 1, end):
            if lines[index].strip():
                yield _with(lines, index, what=f"a line of gate {id} is gone")


def ids_swapped(lines: Lines) -> Iterator[Mutant]:
    """Two elements exchange their ids, where they are made and not where they are used."""
    found = [*parts(lines, "elements")]
    for (first, _, one), (second, _, two) in zip(found[::2], found[1::2], strict=False):
        new = [*lines]
        new[first], new[second] = f"  {two}:", f"  {one}:"
        yield Mutant("\n".join(new), first + 1, f"{one} and {two} change places")


def threshold_raised(lines: Lines) -> Iterator[Mutant]:
    """A number that a condition or a part asks for goes beyond what there is."""
    for index, line in enumerate(lines):
        if found := re.search(r"\b(trust|strain|veiled|missed|spent|count|meetings): (\d+)", line):
            new = f"{line[: found.start()]}{found[1]}: 99{line[found.end() :]}"
            yield _with(lines, index, new, what=f"{found[1]} asks for 99")


def flag_dropped(lines: Lines) -> Iterator[Mutant]:
    """`required: true`, `good: true` or `hidden: true` is gone."""
    for index, line in enumerate(lines):
        if re.fullmatch(r"    (required|good|hidden): true", line):
            yield _with(lines, index, what=f"{line.strip()} is gone")


def reference_renamed(lines: Lines) -> Iterator[Mutant]:
    """A condition looks at something that is not there."""
    for index, line in enumerate(lines):
        for found in REFERENCE.finditer(line):
            new = f"{line[: found.end()]}x{line[found.end() :]}"
            yield _with(lines, index, new, what=f"{found[1]} {found[2]} is written {found[2]}x")


def reference_exchanged(lines: Lines) -> Iterator[Mutant]:
    """A condition looks at another element than was meant."""
    ids = [id for _, _, id in parts(lines, "elements")]
    for index, line in enumerate(lines):
        for found in re.finditer(rf"\{{element: ({ID})", line):
            if found[1] not in ids:
                continue
            other = ids[(ids.index(found[1]) + 1) % len(ids)]
            new = f"{line[: found.start(1)]}{other}{line[found.end(1) :]}"
            yield _with(lines, index, new, what=f"{other} stands for {found[1]}")


def text_emptied(lines: Lines) -> Iterator[Mutant]:
    """A line that is said is empty."""
    for index, line in enumerate(lines):
        if found := re.match(r'^( {4,}- )(says: )?".*"$', line):
            yield _with(lines, index, f'{found[1]}{found[2] or ""}""', what="a text is empty")


def line_doubled(lines: Lines) -> Iterator[Mutant]:
    """A line of the file stands there twice."""
    for index, line in enumerate(lines):
        if line.strip() and not line.startswith("#") and len(line) - len(line.lstrip()) in (4, 6):
            yield _with(lines, index, line, line, what="a line stands twice")


def part_removed(lines: Lines) -> Iterator[Mutant]:
    """An element, a fact or a gate is gone, with all that it says."""
    for section in ("elements", "facts", "gates"):
        for start, end, id in parts(lines, section):
            yield _with(lines, start, what=f"{id} is gone from {section}", drop=end - start)


def key_misspelt(lines: Lines) -> Iterator[Mutant]:
    """A key has lost its last letter but one."""
    for index, line in enumerate(lines):
        if found := re.match(r"^    ([a-z_]{4,}):", line):
            key = found[1]
            yield _with(
                lines,
                index,
                f"    {key[:-2]}{key[-1]}{line[found.end(1) :]}",
                what=f"{key} misspelt",
            )


def rung_changed(lines: Lines) -> Iterator[Mutant]:
    """A condition asks for another rung of the ladder."""
    for index, line in enumerate(lines):
        for found in re.finditer(r"at_least: (named|heard|agreed)", line):
            new = f"{line[: found.start(1)]}{RUNGS[found[1]]}{line[found.end(1) :]}"
            yield _with(lines, index, new, what=f"{found[1]} becomes {RUNGS[found[1]]}")


def test_turned(lines: Lines) -> Iterator[Mutant]:
    """`all` becomes `none`, or `none` becomes `all`."""
    for index, line in enumerate(lines):
        if found := re.search(r"\b(all|none): ?\[", line):
            other = {"all": "none", "none": "all"}[found[1]]
            new = f"{line[: found.start(1)]}{other}{line[found.end(1) :]}"
            yield _with(lines, index, new, what=f"{found[1]} becomes {other}")


def block_indented(lines: Lines) -> Iterator[Mutant]:
    """A key slides two places to the left."""
    for index, line in enumerate(lines):
        if re.match(r"^    [a-z_]+: \S", line):
            yield _with(lines, index, line[2:], what="a key slides to the left")


def quote_lost(lines: Lines) -> Iterator[Mutant]:
    """The last quotation mark of a line is gone."""
    for index, line in enumerate(lines):
        if re.match(r'^ +- ".*"$', line):
            yield _with(lines, index, line[:-1], what="a quotation mark is gone")


QUIET: dict[Operator, str] = {
    condition_dropped: "what is left of the gate is a gate, only weaker; another author's choice",
    ids_swapped: "both ids are used for kinds that allow it, and every condition still can hold",
    threshold_raised: "nothing",
    flag_dropped: "one required, good or hidden part less is a choice; enough others are left",
    reference_renamed: "nothing",
    reference_exchanged: "a condition about somebody else is one too; only its author knows better",
    text_emptied: "nothing",
    line_doubled: "a phrase, test or epilogue twice breaks nothing; it is a gap all the same",
    part_removed: "nothing refers to it, so what is left is whole",
    key_misspelt: "nothing",
    rung_changed: "a rung higher or lower can still be reached, and not from the start",
    test_turned: "the opposite can hold as well as what it was",
    block_indented: "the line is part of a text of several lines",
    quote_lost: "nothing",
}
"""Why a mutant that nothing is told of is none that a checker could know for a mistake."""
OPERATORS: tuple[Operator, ...] = (
    condition_dropped, ids_swapped, threshold_raised, flag_dropped, reference_renamed,
    reference_exchanged, text_emptied, line_doubled, part_removed, key_misspelt, rung_changed,
    test_turned, block_indented, quote_lost,
)  # fmt: skip


def sample(operator: Operator, text: str, most: int, seed: int) -> list[Mutant]:
    """Return at most so many mutants of a text, drawn by a seed, in the order of the file."""
    all_ = [mutant for mutant in operator(text.split("\n")) if mutant.text != text]
    if len(all_) <= most:
        return all_
    chosen = random.Random(f"{seed} {operator.__name__}").sample(range(len(all_)), most)
    return [all_[index] for index in sorted(chosen)]
