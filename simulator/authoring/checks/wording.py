"""Lines as text: templates that hold, words that come out, and no line twice."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case
from simulator.authoring.checks.cues import cues
from simulator.authoring.lines import WrittenLine, lines
from simulator.diagnostics import Diagnostic, Severity
from simulator.scenario.situations import Cue
from simulator.voice import Mood
from simulator.voice.speak import values
from simulator.voice.templates import is_plain, needs, render

MOODS = tuple(
    Mood(warm, terse, "a stage", 1, 1) for warm in (False, True) for terse in (False, True)
)
OPTIONAL = ("role", "condition", "opportunity")
"""What a line may use and an element may lack."""


def lines_are_templates(case: Case) -> Iterator[Diagnostic]:
    """BF401 to BF403: what a line may hold."""
    for line in lines(case.loaded):
        yield from line.faults()


def lines_are_different(case: Case) -> Iterator[Diagnostic]:
    """BF405: the same line written twice."""
    first: dict[str, str] = {}
    for line in lines(case.loaded):
        text = " ".join(line.text.split())
        if text in first:
            yield Diagnostic(
                "BF405",
                line.where,
                "this line stands in the file already",
                f"word it differently; it was written at {first[text]}",
                Severity.WARNING,
            )
        else:
            first[text] = f"{line.where.line}:{line.where.column}"


def lines_come_out(case: Case) -> Iterator[Diagnostic]:
    """BF406: a line that says nothing in some mood, or uses what its element does not have."""
    about = _spoken_about(case)
    for line in lines(case.loaded):
        if next(line.faults(), None) is not None:
            continue
        why = _lacks(case, line, about) or _empty(case, line, about)
        if why:
            yield Diagnostic(
                "BF406",
                line.where,
                f"this line {why}",
                "write what is missing, or say something else where it is not there",
                Severity.WARNING,
            )


def _spoken_about(case: Case) -> dict[str, list[Cue]]:
    """Return the cues by the key of the author's lines that may answer them."""
    found: dict[str, list[Cue]] = {}
    for cue in cues(case):
        found.setdefault(cue.situation, []).append(cue)
        kind = next((e.kind.value for e in case.scenario.elements if e.id == cue.about), "")
        if kind:
            found.setdefault(f"{kind}.{cue.situation.removeprefix('element.')}", []).append(cue)
    return found


def _cues_of(line: WrittenLine, about: dict[str, list[Cue]]) -> list[Cue]:
    if line.key[0] == "lines":
        return about.get(str(line.key[1])) or [Cue(str(line.key[1]))]
    return [Cue("element.named", str(line.key[1]))]


def _lacks(case: Case, line: WrittenLine, about: dict[str, list[Cue]]) -> str:
    """Return which name of a line has nothing to stand for, with some element, '' if none."""
    if is_plain(line.text) or "{%" in line.text:
        return ""
    for cue in _cues_of(line, about):
        have = values(case.scenario, cue, MOODS[0])
        for name in sorted(needs(line.text)):
            if name in (*OPTIONAL, "element") and have[name] == "":
                of = f" for '{cue.about}'" if cue.about else " here"
                return f"uses '{name}', and there is none{of}"
    return ""


def _empty(case: Case, line: WrittenLine, about: dict[str, list[Cue]]) -> str:
    for cue in _cues_of(line, about):
        for mood in MOODS:
            if not render(line.text, values(case.scenario, cue, mood)).strip():
                return "says nothing" if is_plain(line.text) else "says nothing in some moods"
    return ""
