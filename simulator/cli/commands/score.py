"""`buysim score`: recorded talks and journals, one or thousands, to scorecards.

What is read, scored and rendered is decided below; here are the flags, the streams and the exit
code. Files that cannot be scored are told of on standard error, a line each, and in the output.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from simulator.batch import Settings

Record = dict[str, Any]


@click.command("score")
@click.argument("files", nargs=-1, metavar="FILE...", required=True)
@click.option("--seller", "sellers", multiple=True, metavar="NAME",
              help="Who sells, as the recording names them; may be given again. With many files: "
              "all who sell in any of them.")  # fmt: skip
@click.option("--buyer", "buyers", multiple=True, metavar="NAME",
              help="Who is on the buyer's side. Without it: everyone else.")  # fmt: skip
@click.option("--json", "json_", is_flag=True, help="Everything, as one JSON value.")
@click.option("--jsonl", is_flag=True, help="A JSON line a file, as they are done.")
@click.option("--csv", "csv_", is_flag=True, help="A row a file.")
@click.option("--html", metavar="PATH", help="Write one talk's scorecard as an HTML file too.")
@click.option("--out", metavar="PATH", help="Write to a file instead of standard output.")
@click.option("--resume", metavar="PATH", help="As --jsonl --out, going on where PATH stops.")
@click.option("--turns", is_flag=True, help="With many files or --jsonl: every turn as well.")
@click.option("--scenario", default="", metavar="NAME",
              help="Know the names of this scenario's people and tools.")  # fmt: skip
@click.option("--persona", default="", metavar="NAME", help="For journals: who the buyer was.")
@click.option("--bare", is_flag=True, help="Score journals from their words alone.")
@click.option("--fast", is_flag=True, help="The first tier alone: about ten times as fast.")
@click.option("--jobs", default=1, type=click.IntRange(1, 256), help="Processes. Default: 1.")
def command(
    files: tuple[str, ...],
    sellers: tuple[str, ...],
    buyers: tuple[str, ...],
    json_: bool,
    jsonl: bool,
    csv_: bool,
    html: str | None,
    out: str | None,
    resume: str | None,
    turns: bool,
    scenario: str,
    persona: str,
    bare: bool,
    fast: bool,
    jobs: int,
) -> int:
    """Score recorded talks: WebVTT, SRT, text with names, and journals of buysim play.

    FILE is a recording, a folder of them, or - for standard input. Roles are given, never guessed:
    say who sells by --seller, unless every name in the recording is a role, such as Seller.
    """
    from simulator.batch import Settings
    from simulator.cli.scoring import Output, shape_of, write_html

    shape = shape_of(json_=json_, jsonl=jsonl or bool(resume), csv_=csv_)
    if resume and out:
        raise click.UsageError("--resume names the file to write; leave --out away")
    if html and shape not in ("", "json"):
        raise click.UsageError("--html shows one talk; leave --jsonl and --csv away")
    keep = turns or bool(html) or shape in ("", "json")
    found = _found(files, resume or out or "")
    many = len(found) > 1
    settings = Settings(sellers, buyers, scenario, persona, bare, turns=keep, many=many, fast=fast)
    _loadable(settings)
    if html and len(found) != 1:
        raise click.UsageError(f"--html shows one talk, and these are {len(found)} files")
    with Output(shape, out or "", resume or "", turns=turns, many=many) as output:
        for record in _progress(output.begin(found, settings), settings, jobs):
            output.write(record)
            if html and not record["error"]:
                write_html(record, html)
    return output.exit


def _loadable(settings: Settings) -> None:
    """A scenario or persona that is wrong is told of once, not for every file."""
    from simulator.batch.library import persona_named, scenario_named

    if settings.scenario:
        scenario_named(settings.scenario)
    if settings.persona:
        persona_named(settings.persona)


def _found(files: tuple[str, ...], output: str) -> tuple[str, ...]:
    from simulator.batch import find

    found = find(files, [output])
    if found.left:
        kinds = ".vtt, .srt, .txt, .jsonl"
        click.echo(f"{len(found.left)} files left alone, being no {kinds}", err=True)
    if not found.files:
        raise click.UsageError("there is no recording in this folder")
    return found.files


def _progress(files: tuple[str, ...], settings: Settings, jobs: int) -> Iterator[Record]:
    from simulator.batch import run

    shown = sys.stderr.isatty() and len(files) > 1
    for number, record in enumerate(run(files, settings, jobs), start=1):
        if shown:
            click.echo(f"\r{number} of {len(files)}", err=True, nl=number == len(files))
        yield record
