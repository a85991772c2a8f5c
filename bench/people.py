"""Talk labelled by people who have nothing to do with this project, in a folder of one's own.

``make quality BENCH=DIR`` runs ``DIR/harness.py`` with `bench.external` as the program to be
measured. None of that talk is a sales call, none of it is kept here, and nothing is trained on it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TASKS = {
    "a1": "a question or none, counselling",
    "a2": "the same without marks",
    "a3": "a question or none, telephone",
    "a4": "the same without marks",
    "b1": "open or closed, counselling",
    "b2": "the same without marks",
    "b3": "open or closed, telephone",
    "b4": "the same without marks",
    "c1": "question, reflection, input, other, counselling",
    "c2": "the same without marks",
    "c3": "question, reflection, input, other, emotional support",
    "d1": "something put in from outside",
    "d2": "advice or options, counselling",
    "d3": "advice or options, emotional support",
    "d4": "something given back",
    "f1": "a lesson's question leaves the thinking to the other",
    "f2": "a mathematics lesson's question presses for reasons",
    "f3": "how far a question leaves the thinking to the other",
    "g1": "an appeal for charity",
    "g2": "appeal, inquiry, other, charity",
    "g3": "appeal, inquiry, other, films",
    "g4": "an inquiry about the other",
    "h1": "asks what matters to the other, negotiation",
    "r1": "the other side resists, charity",
    "r2": "the other side resists, bargaining",
    "r3": "change talk, neutral, sustain talk",
}
"""The tasks of the harness, in our words."""


def run(folder: Path) -> dict[str, Any]:
    """Return both reports of the harness, the day, and what was measured with."""
    program = f"{sys.executable} -m bench.external"
    return {
        "measured": str(date.today()),
        "data": digest(folder),
        "tasks": _harness(folder, "utt", program),
        "tasks, first tier": _harness(folder, "utt", f"{program} --fast"),
        "sessions": _harness(folder, "session", f"{program} --session {{dir}}"),
        "sessions, first tier": _harness(folder, "session", f"{program} --fast --session {{dir}}"),
    }


def digest(folder: Path) -> str:
    """Return a digest of the harness and of every file of its data."""
    found = sha256()
    for path in sorted([folder / "harness.py", *(folder / "data").rglob("*.json*")]):
        found.update(path.name.encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:12]


def _harness(folder: Path, what: str, program: str) -> Any:
    with tempfile.NamedTemporaryFile(suffix=".json") as out:
        harness = [sys.executable, str(folder / "harness.py"), what]
        command = [*harness, "--cmd", program, "--json", out.name]
        subprocess.run(command, check=True, cwd=ROOT, stdout=sys.stderr)
        return json.loads(Path(out.name).read_text("utf-8"))
