"""`buysim strings`: every text of a scenario as a table to translate."""

from __future__ import annotations

import os
from pathlib import Path

import click

from simulator.cli.exits import Exit

PSEUDO = "pseudo"


@click.command("strings")
@click.argument("scenario")
@click.option("--language", default="", help="Whose table it is: de, or pt-BR.")
@click.option("--pseudo", is_flag=True, help="Fill it with accented, longer text.")
@click.option("--write", is_flag=True, help="Write it beside the scenario.")
def command(scenario: str, language: str, pseudo: bool, write: bool) -> int:
    """Make or bring up to date the table of SCENARIO's texts for a language.

    Translations that are there are kept; those whose source has changed are marked stale.
    """
    from simulator.authoring import tables
    from simulator.scenario.loader import load_scenario
    from simulator.scenario.schema.strings import Translated

    language = language or (PSEUDO if pseudo else "")
    if not tables.LANGUAGE.fullmatch(language):
        raise click.UsageError("--language takes a language's short name, such as de or pt-BR")
    loaded = load_scenario(scenario)
    path = tables.beside(loaded.path, language)
    known: dict[str, Translated] = tables.load(path).file.texts if path.exists() else {}
    entries = tables.extracted(tables.spoken_texts(loaded), known)
    if pseudo:
        entries = {
            id: entry.model_copy(update={"text": tables.pseudo(entry.source), "stale": False})
            for id, entry in entries.items()
        }
    text = tables.written(loaded.scenario.id, language, entries)
    if not write:
        click.echo(text, nl=False)
        return Exit.OK
    _put(path, text)
    missing = sum(entry.text is None for entry in entries.values())
    stale = sum(entry.stale for entry in entries.values())
    click.echo(f"{path}: {len(entries)} texts, {missing} not translated, {stale} stale")
    return Exit.OK


def _put(path: Path, text: str) -> None:
    """Write beside and rename, so that no translation is lost half way."""
    beside = path.with_name(path.name + ".new")
    beside.write_text(text, "utf-8")
    os.replace(beside, path)
