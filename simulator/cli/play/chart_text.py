"""`/map`: the buyer's path and what has come up of it, in words. Nothing that was not said."""

from __future__ import annotations

from simulator.cli.play.wording import STANDING
from simulator.study.chart import Chart, Part, Stage, Track
from simulator.study.route import Route

PLACES = {-1: "ahead", 0: "here", 1: "behind them"}
MARKS = {-1: "   ", 0: "-> ", 1: "ok "}


TO_DO = {"to ask": "still to ask", "asked": "asked", "settled": "settled", "against": "against it"}


def chart_text(chart: Chart, route: Route) -> str:
    """Return the chart of a talk that is still going on, and the route put together in it."""
    lines = ["The buyer's path", *_track("Getting everybody on board", chart.buy_in)]
    lines += ["", *_track("Choosing", chart.choosing), "", *_route(route)]
    lines += ["", "What has come up"]
    known = [part for part in chart.parts if part.known]
    lines += [f"  {_part(part)}" for part in known] or ["  Nothing yet."]
    lines.append("What has not come up is shown when the talk is over.")
    return "\n".join(lines)


def _track(title: str, track: Track) -> list[str]:
    """Return one of the two things their side has to do: what holds of it, then its stages."""
    held = f"{track.held} of {len(track.gates)} gates hold" if track.gates else ""
    closed = "" if track.reached else "closed until everybody is on board"
    told = "; ".join(part for part in (held, closed) if part) or "open"
    return [f"{title} ({told})", *(line for stage in track.stages for line in _stage(stage))]


def _route(route: Route) -> list[str]:
    lines = ["Their own route through it"]
    for number, leg in enumerate(route.legs, start=1):
        takes = f"; what it takes: {leg.condition}" if leg.condition else ""
        lines.append(f"  {number}. {leg.name}: {TO_DO[leg.standing]}{takes}")
    if not route.legs:
        return [*lines, "  Nothing has been set out on yet."]
    end = "It is complete: they can choose." if route.complete else "It is not complete yet."
    return [*lines, f"  {end}"]


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
