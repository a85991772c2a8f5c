"""`/map`: the buyer's path and what has come up of it, in words. Nothing that was not said."""

from __future__ import annotations

from simulator.cli.play.wording import STANDING
from simulator.study.chart import Chart, Part, Stage

PLACES = {-1: "ahead", 0: "here", 1: "behind them"}
MARKS = {-1: "   ", 0: "-> ", 1: "ok "}


def chart_text(chart: Chart) -> str:
    """Return the chart of a talk that is still going on."""
    lines = ["The buyer's path"]
    for stage in chart.stages:
        lines += _stage(stage)
    lines += ["", "What has come up"]
    known = [part for part in chart.parts if part.known]
    lines += [f"  {_part(part)}" for part in known] or ["  Nothing yet."]
    lines.append("What has not come up is shown when the talk is over.")
    return "\n".join(lines)


def _stage(stage: Stage) -> list[str]:
    lines = [f"  {MARKS[stage.place]}{stage.title} ({PLACES[stage.place]})"]
    if stage.place >= 0 or stage.gates:
        lines += [f"       [{'held' if g.held else 'open'}] {g.name}" for g in stage.gates]
    return lines


def _part(part: Part) -> str:
    role = f", {part.role}" if part.role else ""
    came = "" if part.found == "never touched" else f"; {part.found}"
    also = f"; could also use {part.opportunity}" if part.opportunity else ""
    return f"{part.name} ({part.kind}{role}): {STANDING[part.standing]}{came}{also}"
