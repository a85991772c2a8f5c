"""Texts that are shown as they stand: what is told of later, the debrief, the briefing."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.checks.case import Case, Key
from simulator.diagnostics import Diagnostic, Severity
from simulator.voice.templates import is_plain


def plain_texts_are_plain(case: Case) -> Iterator[Diagnostic]:
    """BF402: braces in a text that nothing is filled in to."""
    for text, path in _texts(case):
        if not is_plain(text):
            yield Diagnostic(
                "BF402",
                case.loaded.document.locate(path),
                "this text is shown as it stands, braces and all",
                "write out what is meant; names in braces are for the buyer's own lines",
                Severity.WARNING,
            )


def _texts(case: Case) -> Iterator[tuple[str, Key]]:
    file = case.loaded.file
    yield from ((file.title, ("title",)), (file.briefing, ("briefing",)))
    yield from ((good.says, ("excellence", id, "says")) for id, good in file.excellence.items())
    for id, element in file.elements.items():
        yield element.name, ("elements", id, "name")
        yield element.later or "", ("elements", id, "later")
    for id, moment in file.moments.items():
        yield moment.aside or "", ("moments", id, "aside")
    for id, ending in (file.endings or {}).items():
        if not case.written(("endings", id)):
            continue
        yield ending.title, ("endings", id, "title")
        for i, sentence in enumerate(ending.epilogue):
            yield sentence.says, ("endings", id, "epilogue", i, "says")
        views = () if isinstance(ending.next_call, str) else ending.next_call
        yield str(ending.next_call) if not views else "", ("endings", id, "next_call")
        for i, view in enumerate(views):
            yield view.says, ("endings", id, "next_call", i, "says")
