"""Findings as a project weighs them: a code may count for more there, for less, or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from simulator.diagnostics import Diagnostic, Severity
from simulator.source.settings import Settings


def weighed(found: Iterable[Diagnostic], settings: Settings) -> tuple[Diagnostic, ...]:
    """Return the findings with the project's severities, without those it has turned off."""
    kept = []
    for diagnostic in found:
        level = settings.severity.get(diagnostic.code, diagnostic.severity.value)
        if level != "off":
            kept.append(replace(diagnostic, severity=Severity(level)))
    return tuple(kept)
