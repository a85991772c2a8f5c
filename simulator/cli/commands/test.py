"""`buysim test`: the walkthroughs kept with scenarios, played in typed words.

What is tried and how it went is decided in `authoring`; here are the flags, the streams and the
exit code. Where a report takes standard output, results go to standard error.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator.cli.exits import Exit
from simulator.cli.show import show

if TYPE_CHECKING:
    from simulator.authoring.testing import Tried

TERMINAL = "terminal"
FORMATS = (TERMINAL, "json", "html")


@click.command("test")
@click.argument("paths", nargs=-1)
@click.option("--verbose", "-v", is_flag=True,
              help="Print the talks as they went, and what is near each example.")  # fmt: skip
@click.option("--quiet", "-q", is_flag=True, help="Print only what failed.")
@click.option("--json", "json_", is_flag=True, help="Print the results as JSON.")
@click.option("--junit", type=click.Path(path_type=Path), help="Write JUnit XML to this file.")
@click.option("--coverage", is_flag=False, flag_value=TERMINAL, metavar="[terminal|json|html]",
              help="What the walkthroughs reach, and the lines that none does.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path), help="Write the coverage to this file.")
def command(
    paths: tuple[str, ...],
    verbose: bool,
    quiet: bool,
    json_: bool,
    junit: Path | None,
    coverage: str | None,
    out: Path | None,
) -> int:
    """Play the walkthroughs kept with scenarios, and say where they go otherwise than written.

    Example phrases of elements are tried as well: each must reach its element.

    PATHS are scenarios, files of walkthroughs, folders or names in the library; the whole library
    if none is given. Exit code 1 if something failed, 3 if a file could not be read.
    """
    from time import perf_counter

    from simulator.authoring.testing import attempt, cases

    if coverage and coverage not in FORMATS:  # `--coverage order_desk`: that is a path
        paths, coverage = (coverage, *paths), TERMINAL
    if out and not coverage:
        raise click.UsageError("--out is where the coverage goes; add --coverage")
    taken = json_ or (coverage in FORMATS[1:] and not out)
    tried = []
    for case in cases(paths):
        one = attempt(case, perf_counter)
        tried.append(one)
        _told(one, verbose and not taken, quiet or taken, err=taken)
    if not (taken or quiet):
        click.echo(_summary(tried))
    _report(tried, json_, junit, coverage, out)
    return _exit(tried)


def _told(one: Tried, verbose: bool, quiet: bool, err: bool) -> None:
    from simulator.authoring.phrases import told
    from simulator.diagnostics import Severity

    for walk in one.walks:
        played = walk.played
        if played.problems or not quiet:
            mark = "FAIL" if played.problems else "ok  "
            click.echo(f"{mark} {one.name} {played.id}: {played.ending or 'not ended'}", err=err)
        if verbose:
            for said, step in played.steps:
                click.echo(f"  SELLER: {said}\n  BUYER:  {step.reply.text}")
        show(played.problems, err=err)
    for phrase in one.phrases:
        if verbose:
            click.echo(f"  EXAMPLE of {phrase.element}: {phrase.text}\n    {told(phrase)}")
        show([d for d in phrase.problems if not quiet or d.severity is Severity.ERROR], err=err)
    show(one.problems, err=err)


def _report(
    tried: list[Tried], json_: bool, junit: Path | None, coverage: str | None, out: Path | None
) -> None:
    """Write whatever was asked for, from one record."""
    import json

    from simulator.authoring.tested import record, timeless
    from simulator.reports.junit import junit_xml

    if not (json_ or junit or coverage):
        return
    found = record(tried)
    if coverage:
        from simulator.authoring.coverage import coverage as covered

        found["coverage"] = [
            covered(one.loaded, (walk.played for walk in one.walks)) for one in tried if one.loaded
        ]
    if junit:
        _write(junit, junit_xml(found))
    if coverage and (out or not json_):
        text = _covered(found["coverage"], coverage)
        _write(out, text) if out else click.echo(text, nl=False)
    if json_:
        click.echo(json.dumps(timeless(found), indent=2, ensure_ascii=False))


def _covered(records: list[dict[str, object]], coverage: str) -> str:
    import json

    from simulator.reports.coverage import coverage_html, coverage_text

    if coverage == "json":
        return json.dumps(records, indent=2, ensure_ascii=False) + "\n"
    return coverage_html(records) if coverage == "html" else coverage_text(records) + "\n"


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise click.BadParameter(f"{path} cannot be written: {why}") from None


def _summary(tried: list[Tried]) -> str:
    walks, failed = sum(len(one.walks) for one in tried), sum(one.failed for one in tried)
    unread = sum(bool(one.problems) for one in tried)
    cannot = f", {unread} that cannot be read" if unread else ""
    phrases, astray = sum(len(one.phrases) for one in tried), sum(one.astray for one in tried)
    found = sum(phrase.found for one in tried for phrase in one.phrases)
    examples = f"; {phrases} examples, {astray} astray, {found} found by the others"
    what = f"{walks} walkthrough{'' if walks == 1 else 's'}, {failed} failed"
    return f"{what}{examples if phrases else ''}{cannot}"


def _exit(tried: list[Tried]) -> Exit:
    if any(one.problems for one in tried):
        return Exit.INPUT
    return Exit.FINDINGS if any(one.failed or one.astray for one in tried) else Exit.OK
