"""What was proved of a scenario, as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from simulator.study.proof.claims import OPEN, TITLES
from simulator.study.proof.report import (
    CHECKED,
    IMPOSSIBLE,
    PROVED,
    REACHED,
    VIOLATED,
    Answer,
    Report,
    Way,
)
from simulator.study.proof.typed import Typed

Talks = Mapping[tuple[str, str], Sequence[Typed]]
"""Typed talks, by the family and id of a claim or by 'ending' and its id."""
ENDING = "ending"


def proof_text(report: Report, talks: Talks) -> str:
    """Return a report as text, with the talks that were typed for it."""
    lines = [f"{report.scenario} {report.digest}, buysim {report.version}", ""]
    for family, title in TITLES.items():
        answers = [answer for answer in report.answers if answer.family == family]
        lines += _family(title, family, answers, talks) if answers else []
    lines += ["", f"Good endings, with {report.persona} unless another is named:"]
    for way in report.ways:
        lines += _way(report, way, talks)
    lines += ["", *_traps(report), "", _sum(report)]
    return "\n".join(lines)


def _family(title: str, family: str, answers: Sequence[Answer], talks: Talks) -> Iterator[str]:
    if all(answer.verdict == PROVED for answer in answers) and family == OPEN:
        yield f"proved    {title}: {len(answers)} elements, one slice each"
        yield f"          {_counted(answers)}"
        return
    if len(answers) > 1 or family not in (answers[0].id,):
        yield f"{title}:"
    for answer in answers:
        yield f"{answer.verdict:<9} {answer.says if answer.id != family else title}"
        yield f"          {_counted([answer])} Slice: {', '.join(answer.proof.slice)}"
        if answer.verdict == VIOLATED:
            yield f"          {_turns(answer.moves)}, with {answer.persona}:"
            yield from _talk(talks.get((answer.family, answer.id), ()))


def _counted(answers: Sequence[Answer]) -> str:
    if all(answer.verdict == PROVED for answer in answers):
        states = sum(answer.proof.states for answer in answers)
        edges = sum(answer.proof.edges for answer in answers)
        classes = max(answer.proof.classes for answer in answers)
        many = "every persona" if classes == 1 else f"{classes} classes of personas, all there are"
        return f"Talks of any length, {many}: {states:,} states, {edges:,} edges."
    answer = answers[0]
    if answer.verdict == CHECKED:
        return f"Checked to {answer.depth} turns, {answer.walked:,} states; this is no proof."
    return "A talk that breaks it was found."


def _way(report: Report, way: Way, talks: Talks) -> Iterator[str]:
    if way.verdict == REACHED:
        shortest = len(way.moves) <= way.least
        known = "the shortest there is" if shortest else f"none has fewer than {way.least}"
        who = "" if way.persona == report.persona else f", with {way.persona}"
        yield f"reached   {way.ending} in {_turns(way.moves)} ({known}{who})"
        yield from _talk(talks.get((ENDING, way.ending), ()))
    elif way.verdict == IMPOSSIBLE:
        where = "written here, and " if way.own else "comes with the path, and "
        yield f"never     {way.ending}: {where}proved to be out of reach in this scenario"
    else:
        where = "written here" if way.own else "comes with the path"
        yield f"not found {way.ending}: {where}; no talk to it was found, nor proved impossible"


def _turns(moves: Sequence[object]) -> str:
    return "1 turn" if len(moves) == 1 else f"{len(moves)} turns"


def _talk(lines: Sequence[Typed]) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        otherwise = "" if line.reads else f"   (reads otherwise; meant as {line.act})"
        yield f"          {number:>3}  {line.text}{otherwise}"


def _traps(report: Report) -> Iterator[str]:
    states, trapped = report.traps.states, len(report.traps.trapped)
    yield "A decision stays within reach as long as there is time:"
    yield (
        f"checked   a talk to one was found from {states - trapped} of {states} drawn states; "
        "this is no proof"
    )


def _sum(report: Report) -> str:
    proved = sum(answer.verdict == PROVED for answer in report.answers)
    checked = sum(answer.verdict == CHECKED for answer in report.answers)
    return (
        f"{len(report.answers)} claims: {proved} proved, {checked} checked and not proved, "
        f"{len(report.violated)} broken"
    )
