"""Every file gets its record, in order, however many processes there are and whatever dies."""

from pathlib import Path

import pytest

from simulator.batch import Settings, run
from simulator.batch.run import Work
from tests.batch.workers import dies

SETTINGS = Settings(sellers=("Ann",), turns=False)


def talks(folder: Path, *names: str) -> list[str]:
    for number, name in enumerate(names):
        words = f"Ann: Who would notice number {number} first?\nBo: We type it all twice.\n"
        (folder / f"{name}.txt").write_text(words, "utf-8")
    return [str(folder / f"{name}.txt") for name in names]


def test_the_records_are_the_same_whatever_the_number_of_processes(tmp_path: Path):
    files = talks(tmp_path, *(f"t{number:02}" for number in range(20)))

    alone = list(run(files, SETTINGS))

    assert [record["file"] for record in alone] == files
    assert list(run(files, SETTINGS, 2)) == alone


@pytest.mark.parametrize(("name", "error"), [("killer", "fault"), ("once", "")])
def test_a_file_that_kills_its_worker_costs_the_others_nothing(
    name: str, error: str, tmp_path: Path
):
    files = talks(tmp_path, *(f"a{n}" for n in range(3)), name, *(f"b{n}" for n in range(4)))
    work: Work = dies

    found = list(run(files, SETTINGS, 2, work))

    assert [record["file"] for record in found] == files
    assert {record["file"]: record["error"] for record in found if record["error"]} == (
        {files[3]: error} if error else {}
    )


def test_closing_early_leaves_nothing_behind(tmp_path: Path):
    records = run(talks(tmp_path, *"abcdef"), SETTINGS, 2)
    next(records)

    records.close()  # type: ignore[attr-defined]
