"""`buysim new`: a scenario or a persona to begin with, that plays as it is."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from simulator.diagnostics import Location, Problems

QUESTIONS = {
    "company": "Which company is the buyer's?",
    "buyer": "Who is the trainee going to talk with?",
    "about": "What does the company think about, in a few words?",
}


@click.command("new")
@click.argument("what", nargs=-1, required=True, metavar="[persona] NAME")
@click.option("--company", help="The buyer's company.")
@click.option("--buyer", help="The person the trainee talks with.")
@click.option("--role", help="What that person is: head of operations, for example.")
@click.option("--about", help="What it is about; of a persona, what they are like.")
def command(
    what: tuple[str, ...],
    company: str | None,
    buyer: str | None,
    role: str | None,
    about: str | None,
) -> None:
    """Write a scenario NAME.yaml, or a persona, that is valid, plays and explains itself.

    On a terminal three questions are asked; flags answer them beforehand. The schema for your
    editor is put beside it. Nothing that is there is written over.
    """
    from simulator.authoring import start

    kind, path = _what(what)
    if path.exists():
        repair = "choose another name, or move it away first"
        raise Problems.one("BF007", Location(str(path)), "this is there already", repair)
    given = {"company": company, "buyer": buyer, "about": about}
    if kind == start.PERSONA:
        text = start.persona(path.stem, about or "")
    else:
        usual = start.vars_of(start.Answers())
        asked = {key: value or _ask(key, usual[key]) for key, value in given.items()}
        text = start.scenario(path.stem, start.Answers(**{**asked, "role": role or usual["role"]}))
    schema = path.with_name(f"{kind}.schema.json")
    _write(path, text)
    if not schema.exists():
        _write(schema, start.schema(kind))
    click.echo(f"{path} is written, with {schema.name} for your editor beside it.")
    click.echo(f"  buysim check {path}")
    played = str(path) if kind == start.SCENARIO else f"order_desk --persona {path}"
    click.echo(f"  buysim play {played}")


def _what(words: tuple[str, ...]) -> tuple[str, Path]:
    """Return the kind of file, and where it goes."""
    kind, names = ("scenario", words)
    if len(words) > 1 and words[0] in ("scenario", "persona"):
        kind, names = words[0], words[1:]
    if len(names) != 1:
        raise click.UsageError("give one name: buysim new depot, or buysim new persona ruth")
    path = Path(names[0])
    return kind, path.with_name(path.name.removesuffix(".yaml") + ".yaml")


def _ask(key: str, usual: str) -> str:
    if not sys.stdin.isatty():
        return usual
    answer: str = click.prompt(QUESTIONS[key], default=usual)
    return answer


def _write(path: Path, text: str) -> None:
    """Write a file that is not there yet, and nothing else."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        repair = "choose another name, or move it away first"
        raise Problems.one("BF007", Location(str(path)), "this is there already", repair) from None
    except OSError as error:
        raise click.ClickException(f"cannot write {path}: {error.strerror}") from None
