"""A file that cannot be read is a person's problem with a code, never a traceback."""

import os
from pathlib import Path

import pytest

from simulator.diagnostics import Problems
from simulator.source import files, read_text


def problem(path: Path | str) -> tuple[str, str]:
    with pytest.raises(Problems) as caught:
        read_text(path)
    (diagnostic,) = caught.value.diagnostics
    return diagnostic.code, str(diagnostic)


def test_a_text_comes_back_without_its_byte_order_mark_and_with_its_line_ends(tmp_path: Path):
    file = tmp_path / "crm.yaml"
    file.write_bytes("\ufeffä: 1\r\n".encode())

    assert read_text(file) == "ä: 1\r\n"


BAD = {
    "nothing": (b"", "BF003", "empty"),
    "only blanks": (b" \r\n\n", "BF003", "empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "BF003", "empty"),
    "NUL": (b"a: 1\n\0\0", "BF002", "not a text file"),
    "a zip or docx": (b"PK\x03\x04rest", "BF002", "not a text file"),
    "a PDF": (b"%PDF-1.7 rest", "BF002", "not a text file"),
    "UTF-16": ("a: 1".encode("utf-16"), "BF002", "UTF-16"),
    "Latin-1": ("a: 1\nb: café".encode("latin-1"), "BF002", ":2:7 "),
    "Latin-1 behind a mark": (b"\xef\xbb\xbf\xff", "BF002", ":1:1 "),
}


@pytest.mark.parametrize(("data", "code", "words"), BAD.values(), ids=BAD)
def test_bytes_that_are_no_utf8_text_are_refused(
    data: bytes, code: str, words: str, tmp_path: Path
):
    file = tmp_path / "crm.yaml"
    file.write_bytes(data)

    given, message = problem(file)

    assert given == code
    assert words in message


def test_a_missing_file_brings_the_name_that_was_meant(tmp_path: Path):
    (tmp_path / "crm.yaml").write_text("a: 1")

    code, message = problem(tmp_path / "cmr.yaml")

    assert code == "BF001"
    assert f"did you mean '{tmp_path / 'crm.yaml'}'?" in message


@pytest.mark.parametrize("name", ["none/none.yaml", "crm.yaml/none.yaml", "zzzzz.yaml"])
def test_a_missing_folder_or_a_file_taken_for_one_is_a_missing_file(name: str, tmp_path: Path):
    (tmp_path / "crm.yaml").write_text("a: 1")

    assert problem(tmp_path / name)[0] == "BF001"


def test_a_folder_and_an_impossible_name_cannot_be_read(tmp_path: Path):
    assert problem(tmp_path)[0] == "BF002"
    assert problem(tmp_path / ("x" * 5000))[0] == "BF002"
    assert problem("a\0b")[0] == "BF002"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_one_may_not_read_is_named_so(tmp_path: Path):
    file = tmp_path / "crm.yaml"
    file.write_text("a: 1")
    file.chmod(0)

    assert "may not read" in problem(file)[1]


def test_permission_refused_by_the_system_is_told(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("builtins.open", refuse)

    assert problem("crm.yaml") == (
        "BF002",
        "crm.yaml BF002 you may not read this file; ask its owner, or copy it",
    )


def test_a_file_over_the_limit_is_refused_without_reading_all_of_it(tmp_path: Path):
    file = tmp_path / "crm.yaml"
    file.write_text("aaaa")

    with pytest.raises(Problems, match="BF004"):
        read_text(file, limit=3)
    assert read_text(file, limit=4) == "aaaa"
    assert problem("/dev/zero")[0] == "BF004"


def test_the_default_limit_holds_every_file_that_can_be_parsed():
    from simulator.source.reading import MAX_CHARACTERS

    assert files.MAX_BYTES >= 4 * MAX_CHARACTERS
