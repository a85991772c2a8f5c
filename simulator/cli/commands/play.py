"""`buysim play`: talk with a simulated buyer."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from simulator.cli.play.front import Front
    from simulator.cli.play.seats import Seat

DEFAULT = "order_desk"
LATEST = "latest"
MODES = ("learn", "practise", "exam")


@click.command("play")
@click.argument("scenario", required=False)
@click.option("--persona", help="How the buyer behaves; a library name or a file.")
@click.option("--seed", type=click.IntRange(0, 2**31), help="Which of their lines a buyer says.")
@click.option(
    "--mode", type=click.Choice(MODES), help="How much you are told; practise if left out."
)
@click.option("--purpose", help="What the talk should do for the buyer; asked for if left out.")
@click.option("--fast", is_flag=True, help="Read lines by the first tier alone.")
@click.option("--language", help="Say what a table beside the scenario has, or the table named.")
@click.option("--plain", is_flag=True, help="Plain lines, for screen readers and pipes.")
@click.option("--journal", type=click.Path(path_type=Path), help="Where to keep the talk.")
@click.option(
    "--resume", is_flag=False, flag_value=LATEST, help="Go on with a journal; the latest by itself."
)
@click.option("--retry", type=click.IntRange(1), help="With --resume: again from this turn.")
def command(
    scenario: str | None,
    persona: str | None,
    seed: int | None,
    mode: str | None,
    purpose: str | None,
    fast: bool,
    language: str | None,
    plain: bool,
    journal: Path | None,
    resume: str | None,
    retry: int | None,
) -> int:
    """Talk with a simulated buyer; SCENARIO is a library name or a file.

    You are briefed, you talk, you are debriefed. Every line is saved as it is said.
    """
    from simulator.cli.play.sitting import Sitting

    if retry is not None and resume is None:
        raise click.UsageError("--retry N needs --resume JOURNAL")
    if resume is None:
        seat = _new(scenario or DEFAULT, persona, seed, mode or MODES[1], journal, fast, language)
    else:
        _only_new(
            persona=persona,
            seed=seed,
            mode=mode,
            purpose=purpose,
            language=language,
            journal=journal if retry is None else None,
        )
        seat = _old(resume, retry, journal, scenario or "")
    return Sitting(_front(plain), seat, _index).run(purpose)


def _new(
    scenario: str,
    persona: str | None,
    seed: int | None,
    mode: str,
    journal: Path | None,
    fast: bool,
    language: str | None,
) -> Seat:
    from secrets import randbelow

    from simulator.cli.play.desk import Mode
    from simulator.cli.play.seats import new
    from simulator.engine import engine
    from simulator.language import Tier
    from simulator.scenario.loader import DEFAULT_PERSONA, load_persona, load_scenario

    loaded = load_scenario(scenario)
    suits = loaded.scenario.personas
    buyer = persona or (suits[0] if suits else DEFAULT_PERSONA)
    drawn = randbelow(10_000) if seed is None else seed
    played, who = loaded.scenario, load_persona(buyer)
    if language:
        from simulator.authoring import tables

        named = Path(language) if language.endswith(".yaml") else None
        if named is None and not tables.LANGUAGE.fullmatch(language):
            raise click.UsageError("--language takes a language's short name, or a table's file")
        table = tables.load(named or tables.beside(loaded.path, language))
        played, who = tables.translated(played, who, table.file)
    ready = engine(played, who, drawn, Tier.FAST if fast else Tier.FULL)
    names = (_found(scenario, "scenarios"), _found(buyer, "personas"))
    return new(ready, names, Mode(mode), journal)


def _old(resume: str, retry: int | None, journal: Path | None, scenario: str) -> Seat:
    from simulator.cli.play import places
    from simulator.cli.play.journal_file import read
    from simulator.cli.play.seats import resumed, retried

    if resume == LATEST:
        found = places.latest()
        if not found:
            raise click.ClickException("there is no talk to go on with yet")
        path = found[0]
    else:
        inside = places.journals() / f"{resume.removesuffix('.jsonl')}.jsonl"
        path = inside if "/" not in resume and not Path(resume).exists() else Path(resume)
        path = path if path.exists() else Path(resume)
    scenario = scenario and _found(scenario, "scenarios")
    if retry is None:
        return resumed(path, scenario)
    return retried(path, read(path), retry, journal, scenario)


def _front(plain: bool) -> Front:
    """Return the plain front where it is asked for, or where no other would do."""
    dumb = os.environ.get("TERM", "") in ("", "dumb", "unknown")
    if plain or dumb or not (sys.stdin.isatty() and sys.stdout.isatty()):
        from simulator.cli.play.plain import Plain

        return Plain()
    from simulator.cli.play.terminal import Terminal

    return Terminal()


def _found(name: str, kind: str) -> str:
    """Return how a journal names a file so that it is found again: the library's by name."""
    from simulator.scenario.loader import find, library

    path = find(name, kind).resolve()
    return path.stem if path.parent == library(kind).resolve() else str(path)


def _index(path: Path) -> None:
    """Put a talk into the history; it can be rebuilt, so a failure loses nothing."""
    import sqlite3

    from simulator.cli.play import places
    from simulator.cli.play.journal_file import read
    from simulator.practice.attempts import attempt
    from simulator.practice.store import Store

    try:
        found = attempt(str(path.resolve()), read(path))
        if found is not None:
            places.private(places.home())
            with Store(places.index()) as store:
                store.put(found)
    except (OSError, sqlite3.Error) as error:
        click.echo(f"(The history was not updated: {error}.)", err=True)


def _only_new(**given: object) -> None:
    for name, value in given.items():
        if value is not None:
            raise click.UsageError(f"--{name} is for new talks; a journal has its own")
