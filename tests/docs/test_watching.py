"""The watch that the manual shows is the watch there is."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.cli.watching.loop import Loop
from simulator.cli.watching.saves import Saved
from tests.support import SMALL

CHAPTER = Path(__file__).parents[2] / "docs" / "writing" / "changing.md"
TALK = """\
format: 1
scenario: depot
walkthroughs:
  short:
    persona: guarded_operations
    turns:
      - {say: "Thank you, that was all I wanted to know."}
      - {move: end}
"""
BLOCK = re.compile(r"^```text watch\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TIMED = re.compile(r"\d\d:\d\d:\d\d|\d+ ms")
SAVES = (
    SMALL.replace("trust: 3\n", "trust: 5\n"),
    SMALL + 'lines: {meeting.opening: ["Sit down."]}\n',
)


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.chdir(tmp_path)
    path = Path("depot.yaml")
    path.write_text(SMALL)
    Path("depot.walkthroughs.yaml").write_text(TALK, "utf-8")
    loop = Loop(path, None, "short")
    lines = ["$ buysim watch depot.yaml --walkthrough short", *loop.first()]
    for text in SAVES:
        path.write_text(text)
        lines += loop.then(Saved((path,), 0.0))
    yield "\n".join(lines) + "\n"
    shutil.rmtree(tmp_path)


def test_the_chapter_shows_what_watch_prints(shown: str):
    written = "".join(BLOCK.findall(CHAPTER.read_text("utf-8")))

    assert TIMED.sub("#", written) == TIMED.sub("#", shown)
