"""The wheel is the product: installed elsewhere, with no checkout near, it has all it needs."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import NamedTuple

import pytest

import simulator

ROOT = Path(__file__).parents[2]
SCENARIOS = sorted(
    path.stem
    for path in (ROOT / "scenarios").glob("*.yaml")
    if not path.name.endswith(".walkthroughs.yaml")
)

pytestmark = pytest.mark.e2e


class Installed(NamedTuple):
    """A fresh virtual environment that holds the wheel, and an empty folder to work in."""

    venv: Path
    folder: Path

    def run(self, program: str, *arguments: str) -> str:
        """What the program of the new environment prints, in the empty folder with no settings."""
        finished = subprocess.run(
            [self.venv / "bin" / program, *arguments],
            cwd=self.folder,
            env={"PATH": os.defpath, "HOME": str(self.folder), "PYTHONUTF8": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
        )
        assert finished.returncode == 0, finished.stderr
        return finished.stdout


def lend_libraries(venv: Path) -> None:
    """Let the new environment import the locked libraries of this one, but not the checkout.

    A path named in a .pth file is searched, but .pth files inside it (ours: the editable install)
    are not read.
    """
    site = sysconfig.get_path("purelib", vars={"base": str(venv)})
    Path(site, "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    place = tmp_path_factory.mktemp("wheel")
    venv, folder = place / "venv", place / "elsewhere"
    folder.mkdir()
    python = [sys.executable, "-m"]
    options = ["--wheel", "--no-isolation", "--outdir", str(place)]
    subprocess.run([*python, "build", *options, str(ROOT)], check=True, capture_output=True)
    subprocess.run([*python, "venv", "--without-pip", str(venv)], check=True)
    (wheel,) = place.glob("*.whl")
    pip = [*python, "pip", "--quiet", "--python", str(venv / "bin" / "python")]
    subprocess.run([*pip, "install", "--no-deps", "--no-index", str(wheel)], check=True)
    lend_libraries(venv)
    return Installed(venv, folder)


def test_the_package_comes_from_the_wheel_and_not_from_the_checkout(installed: Installed):
    printed = installed.run("python", "-c", "import simulator; print(simulator.__file__)")

    assert Path(printed.strip()).is_relative_to(installed.venv)


def test_the_command_tells_its_version(installed: Installed):
    assert simulator.__version__ in installed.run("buysim", "--version")


def test_the_library_of_scenarios_is_carried_in_the_wheel(installed: Installed):
    listing = installed.run("buysim", "list")

    assert SCENARIOS
    assert [name for name in SCENARIOS if name not in listing] == []
