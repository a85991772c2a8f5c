"""`--help` loads nothing heavy, and `play --help` neither."""

import subprocess
import sys

import pytest

HEAVY = ("numpy", "prompt_toolkit", "jinja2", "pydantic", "yaml", "transitions", "sqlite3")
PROBE = """
import sys
from simulator.cli.main import run
code = run(sys.argv[1:])
print("LOADED", [name for name in {heavy} if name in sys.modules], code)
"""


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["--version"], ["play", "--help"], ["replay", "--help"], ["history", "--help"]],
)
def test_help_loads_none_of_the_heavy_libraries(arguments: list[str]):
    done = subprocess.run(
        [sys.executable, "-c", PROBE.format(heavy=HEAVY), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stdout.splitlines()[-1] == "LOADED [] 0", done.stderr
