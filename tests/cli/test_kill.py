"""Killed with signal 9 after any turn: every turn that was answered is there, and it goes on."""

import signal
import subprocess
import sys

import pytest

from simulator.cli.play.journal_file import read
from tests.cli.conftest import Case

LINES = [
    "What is telling you that the rota is no longer good enough?",
    "Who else lives with the Grid?",
    "/undo",
    "/end",
    "How would Priya see it?",
]


@pytest.mark.parametrize("turns", range(len(LINES) + 1))
def test_a_killed_talk_loses_no_answered_turn(turns: int, case: Case):
    process = subprocess.Popen(
        [sys.executable, "-m", "simulator", *case.play()],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=case.environment() | {"PYTHONUNBUFFERED": "1"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    _until_prompt(process)
    for line in LINES[:turns]:
        process.stdin.write(f"{line}\n".encode())
        process.stdin.flush()
        _until_prompt(process)
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    process.stdin.close()
    process.stdout.close()

    kept = [e.text or e.kind for e in read(case.journals[0]).entries if e.kind != "rating"]
    assert kept == ["start", *(line.removeprefix("/") for line in LINES[:turns])]
    done = case.run("play", "--resume", typed="Who speaks for the drivers?\n")
    assert (done.returncode, done.stderr) == (0, b"")
    assert case.run("replay", "--quiet", str(case.journals[0])).returncode == 0


def _until_prompt(process: "subprocess.Popen[bytes]") -> None:
    assert process.stdout is not None
    seen = b""
    while not seen.endswith(b"You: "):
        byte = process.stdout.read(1)
        assert byte, seen.decode()
        seen += byte
