"""Whether a scenario is as hard as it says: its label against the measurement kept beside it.

A label without a measurement, and one that is older than what it was taken of, are findings: what
is claimed to follow from a measurement has to.
"""

from __future__ import annotations

from pathlib import Path

from simulator.diagnostics import Diagnostic, Location, Problems, Severity
from simulator.scenario.loader import DEFAULT_PERSONA, LoadedScenario, load_persona
from simulator.source import read_text
from simulator.study.difficulty import Difficulty, Measured
from simulator.study.kept import decode, strayed

KEPT = ".league.json"
"""What the name of a kept measurement ends with."""


def beside(path: Path) -> Path:
    """Return where the measurement of a scenario file is kept."""
    return path.with_name(path.stem + KEPT)


def difficulty(loaded: LoadedScenario) -> tuple[Diagnostic, ...]:
    """Return what is wrong with the label of a scenario; nothing if it has none."""
    label = loaded.file.difficulty
    if label is None:
        return ()
    where, path = loaded.document.locate(("difficulty",)), beside(loaded.path)
    again = f"run buysim league {loaded.path} --keep"
    if not path.is_file():
        return (_warning("BF341", where, f"'{label}' was never measured", again),)
    try:
        kept = decode(read_text(path))
        if kept is None:
            return (_warning("BF342", where, f"{path.name} is no measurement we can read", again),)
        who = [load_persona(id) for id in loaded.scenario.personas or (DEFAULT_PERSONA,)]
    except Problems as problems:
        return problems.diagnostics
    why = strayed(kept, loaded.scenario, who)
    if why:
        return (_warning("BF342", where, f"{path.name} is not about this text: {why}", again),)
    return mislabelled(label, kept.measured, where)


def mislabelled(label: str, measured: Measured, where: Location) -> tuple[Diagnostic, ...]:
    """Return the finding that a label is wrong, if the measurement proves it."""
    if measured.allows(Difficulty(label)):
        return ()
    low, high = measured.interval
    message = (
        f"it says '{label}', but half of the talks end well at a skill of {measured.skill:.0f} % "
        f"({low:.0f} to {high:.0f}), which is {measured.label}"
    )
    return (_warning("BF340", where, message, f"write difficulty: {measured.label}"),)


def _warning(code: str, where: Location, message: str, repair: str) -> Diagnostic:
    return Diagnostic(code, where, message, repair, Severity.WARNING)
