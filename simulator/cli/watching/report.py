"""What a look at a scenario comes to, as lines to print."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from simulator.authoring.rehearsal import Beat, Parting, Script
from simulator.authoring.watching import Look, News
from simulator.cli.commands.diff import NOTHING, told
from simulator.cli.play.screen import clean, wrap

WIDTH = 100


def first(path: Path, look: Look, script: Script | None) -> Iterator[str]:
    """Yield what there is at the start."""
    yield f"Watching {path}; Ctrl-C ends it."
    if script is None:
        yield "There is no talk of it yet; --walkthrough ID or --journal FILE names one."
    elif look.loaded is not None:
        yield talk(look, script)
    yield from _findings(look)


def talk(look: Look, script: Script) -> str:
    """Return which talk goes along, and how it goes."""
    return f"The talk: {script.name}, {_turns(len(look.beats) - 1)}, {_end(look.ending)}."


def later(look: Look, news: News, fresh: bool) -> Iterator[str]:
    """Yield what a save changed; `fresh` says that nothing good was there to compare with."""
    for diagnostic in news.gone:
        yield f"Mended: {diagnostic.code} {diagnostic.message}"
    for diagnostic in news.appeared:
        yield f"New: {diagnostic}"
    if look.loaded is None:
        yield "The last good version is kept until this can be read."
        return
    left = len(look.findings) - len(news.appeared)
    if left:
        yield f"{left} finding{'' if left == 1 else 's'} as before"
    if fresh:
        return
    yield from told(news.changes) if news.changes else [NOTHING]
    yield from _talk(look, news)


def _findings(look: Look) -> Iterator[str]:
    if not look.findings:
        yield "Nothing is wrong with it."
    for diagnostic in look.findings:
        yield str(diagnostic)


def _talk(look: Look, news: News) -> Iterator[str]:
    if not look.beats:
        return
    if news.parting is None:
        yield f"The talk goes as before: {_turns(len(look.beats) - 1)}, {_end(look.ending)}."
        return
    yield from _parts(news.parting)
    old, new = news.endings
    if old != new:
        yield f"The talk {_end(new)}; before, it {_end(old)}."
    else:
        yield f"The talk still {_end(new)}."


def _parts(parted: Parting) -> Iterator[str]:
    where = f"from turn {parted.turn} on" if parted.turn else "from the opening on"
    yield f"The talk goes another way {where}:"
    beat = parted.new or parted.old
    line = beat.line if beat else None
    if line and line.text:
        words = f'"{clean(line.text)}"' if line.said else f"/{line.text}"
        yield wrap(f"  you    {words}", WIDTH)
    old, new = parted.old, parted.new
    for what, one, other in (("was", old, new), ("now", new, old)):
        if one is None:
            yield f"  {what}    the talk was over before this turn"
            continue
        yield from _side(what, one, other)


def _side(what: str, one: Beat, other: Beat | None) -> Iterator[str]:
    """Yield one side of a parting: always the reply, and of the rest what differs."""
    marks = [
        getattr(one, name)
        for name in ("act", "target", "stage", "ending")
        if other is None or getattr(one, name) != getattr(other, name)
    ]
    known = ", ".join(filter(None, marks))
    yield wrap(f"  {what}    {f'[{known}] ' if known else ''}{clean(one.reply)}", WIDTH)


def _turns(count: int) -> str:
    return "1 turn" if count == 1 else f"{count} turns"


def _end(ending: str) -> str:
    return f"ends as '{ending}'" if ending else "does not end"
