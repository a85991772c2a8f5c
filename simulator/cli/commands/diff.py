"""`buysim diff`: what an edit changes for the trainee, in words."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from simulator.cli.exits import Exit

if TYPE_CHECKING:
    from simulator.authoring.changes import Change

NOTHING = "Nothing changes for the trainee."
DIGEST = "A talk begun with the old file cannot be gone on with by the new one: the text differs."


@click.command("diff")
@click.argument("old")
@click.argument("new")
@click.option("--lines", is_flag=True, help="Show every reworded line, then and now.")
@click.option("--json", "json_", is_flag=True, help="Print the changes as JSON.")
def command(old: str, new: str, lines: bool, json_: bool) -> int:
    """Say what changed for the trainee from scenario OLD to NEW; files or library names.

    Exit code 0 if nothing did, 1 if something did.
    """
    from simulator.authoring.changes import changes
    from simulator.authoring.changes.places import where_in
    from simulator.scenario.loader import load_scenario

    one, two = load_scenario(old), load_scenario(new)
    found = changes(one.scenario, two.scenario, where_in(one.document), where_in(two.document))
    if json_:
        click.echo(json.dumps([record(change) for change in found], indent=2))
    else:
        for line in told(found, lines):
            click.echo(line)
        if not found and one.scenario.digest != two.scenario.digest:
            click.echo(DIGEST)
    return Exit.FINDINGS if found else Exit.OK


def told(found: Iterable[Change], lines: bool = False) -> list[str]:
    """Return the changes as text, under their headings."""
    shown: list[str] = []
    heading = ""
    for change in found:
        if change.group.title != heading:
            heading = change.group.title
            shown.append(heading)
        first, *rest = change.said
        who = f"{change.who}: " if change.who else ""
        shown.append(f"  {change.where}  {who}{first}")
        shown += [f"      {sentence}" for sentence in rest]
        if lines:
            for one in change.lines:
                shown += [f"      {one.place}"]
                shown += [f"      - {one.old}"] * bool(one.old)
                shown += [f"      + {one.new}"] * bool(one.new)
    return shown or [NOTHING]


def record(change: Change) -> dict[str, object]:
    """Return a change as plain data."""
    return {
        "group": change.group.name.lower(),
        "subject": change.subject,
        "who": change.who,
        "said": list(change.said),
        "file": change.where.file,
        "line": change.where.line,
        "column": change.where.column,
        "lines": [one._asdict() for one in change.lines],
    }
