"""Files as named, folders to the bottom, each file once."""

from pathlib import Path

import pytest

from simulator.batch import find


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.vtt", "a.SRT", "notes.docx", ".hidden.vtt", "deep/c.txt", ".git/d.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x", "utf-8")
    return tmp_path


def names(files: tuple[str, ...]) -> list[str]:
    return [Path(file).name for file in files]


def test_a_folder_is_searched_in_the_order_of_names(folder: Path):
    found = find([str(folder)])

    assert names(found.files) == ["a.SRT", "b.vtt", "c.txt"]
    assert names(found.left) == ["notes.docx"]


def test_what_is_named_comes_first_and_once(folder: Path):
    found = find([str(folder / "b.vtt"), str(folder), str(folder / "notes.docx")])

    assert names(found.files) == ["b.vtt", "a.SRT", "c.txt", "notes.docx"]


def test_the_file_being_written_is_not_read(folder: Path):
    assert names(find([str(folder)], [str(folder / "b.vtt")]).files) == ["a.SRT", "c.txt"]


def test_a_missing_file_is_left_for_the_reader_to_tell():
    assert find(["nothere.vtt", "-"]).files == ("nothere.vtt", "-")
