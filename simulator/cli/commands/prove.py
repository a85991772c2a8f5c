"""`buysim prove`: what can never happen in a scenario, and the shortest talks to what should."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from simulator.cli.exits import Exit

if TYPE_CHECKING:
    from simulator.scenario.loader import LoadedScenario
    from simulator.scenario.model import Persona
    from simulator.study.proof.report import Report


@click.command("prove")
@click.argument("scenario")
@click.option("--persona", default="", metavar="NAME",
              help="Look for talks with this persona first; proofs are for all.")  # fmt: skip
@click.option("--certificate", metavar="FILE", help="Write what was proved, as JSON.")
@click.option("--verify", metavar="FILE", help="Prove again, and compare with a certificate.")
@click.option("--json", "json_", is_flag=True, help="Print the certificate instead of the report.")
@click.option("--talks/--no-talks", default=True, help="Print talks as lines to type.")
def command(
    scenario: str,
    persona: str,
    certificate: str | None,
    verify: str | None,
    json_: bool,
    talks: bool,
) -> int:
    """Prove what a scenario can never come to, whatever is said.

    SCENARIO is a file or a name in the library. Its own `properties` are proved with the rest. A
    claim is called proved only if it is, for talks of any length; otherwise it says how far it
    was checked.
    """
    from simulator.scenario.loader import load_scenario
    from simulator.study.proof import certificate as paper

    loaded = load_scenario(scenario)
    kept = _kept(verify, loaded) if verify else None
    if kept is not None and (told := _of_another(kept, loaded, verify or "")):
        click.echo(told)
        return Exit.FINDINGS
    personas = _personas(loaded, persona)
    found = _report(loaded, personas)
    data = paper.certificate(found)
    if certificate:
        _write(certificate, paper.written(data))
    if kept is not None:
        return _compared(list(paper.differences(kept, data)), verify or "")
    if json_:
        click.echo(paper.written(data), nl=False)
    else:
        _show(loaded, personas, found, talks)
    return Exit.OK if found.sound else Exit.FINDINGS


def _personas(loaded: LoadedScenario, first: str) -> list[Persona]:
    from simulator.scenario.loader import DEFAULT_PERSONA, load_persona

    named = [*([first] if first else []), *loaded.scenario.personas] or [DEFAULT_PERSONA]
    return [load_persona(name) for name in dict.fromkeys(named)]


def _report(loaded: LoadedScenario, personas: list[Persona]) -> Report:
    from simulator.study.proof.report import report

    def told(what: str) -> None:
        if sys.stderr.isatty():
            click.echo(f"\r\x1b[2K{what[:76]}", err=True, nl=False)

    own = frozenset(loaded.document.data.get("endings") or {})
    found = report(loaded.scenario, personas, own, told)
    if sys.stderr.isatty():
        click.echo("\r\x1b[2K", err=True, nl=False)
    return found


def _show(loaded: LoadedScenario, personas: list[Persona], found: Report, talks: bool) -> None:
    from simulator.engine import engine
    from simulator.reports.proof import ENDING, proof_text
    from simulator.study.proof.typed import typed

    by_id = {persona.id: persona for persona in personas}
    wanted = [(ENDING, way.ending, way.persona, way.moves) for way in found.ways if way.moves]
    wanted += [(a.family, a.id, a.persona, a.moves) for a in found.violated]
    lines = {
        (family, id): typed(engine(loaded.scenario, by_id[persona]), moves)
        for family, id, persona, moves in (wanted if talks else [])
    }
    click.echo(proof_text(found, lines))
    for answer in found.violated:
        click.echo(str(_broken(loaded, answer.family, answer.id, answer.says)))


def _broken(loaded: LoadedScenario, family: str, id: str, says: str) -> Any:
    from simulator.diagnostics import Diagnostic
    from simulator.study.proof.claims import OPEN, OWN

    at = {OWN: ("properties", id), OPEN: ("elements", id)}.get(family, ("endings",))
    where = loaded.document.locate(at, key=True)
    return Diagnostic("BF703", where, f"this does not hold: {says}", "play the talk above")


def _kept(path: str, loaded: LoadedScenario) -> dict[str, Any]:
    import json

    from simulator.diagnostics import Location, Problems
    from simulator.source import read_text

    try:
        data = json.loads(read_text(path))
    except json.JSONDecodeError as error:
        where = Location(path, error.lineno, error.colno)
        raise Problems.one("BF704", where, "no certificate", "give one of --certificate") from None
    if not isinstance(data, dict):
        raise Problems.one("BF704", Location(path), "no certificate", "give one of --certificate")
    return data


def _of_another(kept: dict[str, Any], loaded: LoadedScenario, path: str) -> str:
    from simulator.diagnostics import Diagnostic, Location

    digest = loaded.scenario.digest
    if kept.get("digest") == digest:
        return ""
    message = f"it is of another text ({kept.get('digest')}); this one is {digest}"
    repair = f"prove this text: buysim prove {loaded.path} --certificate {path}"
    return str(Diagnostic("BF704", Location(path), message, repair))


def _compared(found: list[str], path: str) -> int:
    for line in found:
        click.echo(f"{path}: {line}")
    click.echo("proved again, otherwise" if found else f"{path}: proved again, to the same bytes")
    return Exit.FINDINGS if found else Exit.OK


def _write(path: str, text: str) -> None:
    try:
        Path(path).write_text(text, "utf-8", newline="\n")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise click.UsageError(f"cannot write {path}: {reason}") from None
