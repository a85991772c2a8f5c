"""The journal on the disk: one writer, synced lines, nothing lost that was acknowledged."""

from pathlib import Path

import pytest

from simulator.cli.play.journal_file import InUse, JournalFile, read, reopen
from simulator.diagnostics import Problems
from simulator.transcripts import Header

HEADER = Header(1, "0", "depot", "d" * 16, "tester", "p" * 16, 3, "rules")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "talk.jsonl"


@pytest.fixture
def written(path: Path) -> JournalFile:
    file = JournalFile.create(path, HEADER)
    file.append("say", "Hello", "Hm.", {"n": 1})
    return file


def test_a_journal_comes_back(path: Path, written: JournalFile):
    written.append("undo")

    assert [(e.kind, e.n, e.text) for e in read(path).entries] == [
        ("say", 1, "Hello"),
        ("undo", 2, ""),
    ]


def test_only_its_owner_may_read_it(path: Path, written: JournalFile):
    assert path.stat().st_mode & 0o077 == 0


def test_a_file_that_is_there_is_never_written_over(path: Path, written: JournalFile):
    with pytest.raises(FileExistsError):
        JournalFile.create(path, HEADER)


def test_a_journal_has_one_writer(path: Path, written: JournalFile):
    with pytest.raises(InUse):
        reopen(path)


def test_a_closed_journal_can_be_gone_on_with(path: Path, written: JournalFile):
    written.close()
    written.close()

    again = reopen(path)
    again.file.append("say", "Again", "Yes.")

    assert not again.cut
    assert [entry.text for entry in read(path).entries] == ["Hello", "Again"]


def test_a_torn_last_line_is_cut_off_before_the_next(path: Path, written: JournalFile):
    written.append("say", "Torn", "Off.")
    written.close()
    path.write_bytes(path.read_bytes()[:-7])

    again = reopen(path)
    again.file.append("say", "Whole", "Yes.")

    assert again.cut
    assert [entry.text for entry in read(path).entries] == ["Hello", "Whole"]


def test_a_journal_saved_with_a_byte_order_mark_is_cut_in_the_right_place(
    path: Path, written: JournalFile
):
    written.close()
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes() + b"torn")

    reopen(path).file.append("say", "Whole", "Yes.")

    assert [entry.text for entry in read(path).entries] == ["Hello", "Whole"]


def test_a_damaged_journal_is_not_gone_on_with(path: Path, written: JournalFile):
    written.append("say", "Two", "No.")
    written.close()
    path.write_text(path.read_text().replace("Hello", "Jello"))

    with pytest.raises(Problems, match="BF601"):
        reopen(path)


def test_a_file_deleted_meanwhile_is_written_again_with_all_it_had(
    path: Path, written: JournalFile
):
    path.unlink()

    assert written.append("say", "Still here", "Yes.") == ""
    assert [entry.text for entry in read(path).entries] == ["Hello", "Still here"]


def test_a_full_disk_loses_nothing(
    path: Path, written: JournalFile, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("os.pwrite", full)
        trouble = written.append("say", "Kept", "Yes.")

    assert trouble == "no space left on device"
    assert written.save() == ""
    assert [entry.text for entry in read(path).entries] == ["Hello", "Kept"]


def test_a_short_write_goes_on_where_it_stopped(
    path: Path, written: JournalFile, monkeypatch: pytest.MonkeyPatch
):
    from os import pwrite

    monkeypatch.setattr("os.pwrite", lambda fd, data, at: pwrite(fd, data[:5], at))
    written.append("say", "Bit by bit", "Yes.")

    assert read(path).entries[-1].text == "Bit by bit"
