"""What is done is not done again, and figures of two kinds never share a file."""

import json
from pathlib import Path

import pytest

from simulator.batch import Settings, load, score_path
from simulator.diagnostics import Problems

SETTINGS = Settings(sellers=("Ann",), turns=False)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text("Ann: Who would notice first?\nBo: The night desk.\n", "utf-8")
    return path


@pytest.fixture
def out(talk: Path) -> Path:
    path = talk.with_name("out.jsonl")
    path.write_text(json.dumps(score_path(str(talk), SETTINGS)) + "\n", "utf-8")
    return path


def test_nothing_is_done_when_there_is_no_file(tmp_path: Path):
    assert not load(tmp_path / "none.jsonl", SETTINGS).digests


def test_a_file_with_a_line_is_done_until_it_changes(talk: Path, out: Path):
    done = load(out, SETTINGS)

    assert done.has(str(talk))
    assert not done.has("other.txt")
    talk.write_text("Ann: Another talk.\n", "utf-8")
    assert not done.has(str(talk))
    talk.unlink()
    assert not done.has(str(talk))


def test_a_line_that_was_cut_off_does_not_count(talk: Path, out: Path):
    whole = out.read_bytes()
    out.write_bytes(whole + whole[:-20])

    done = load(out, SETTINGS)

    assert done.intact == len(whole)


def test_a_file_that_could_not_be_scored_is_remembered_as_such(talk: Path, out: Path):
    talk.write_text("Bo: Hello.\n", "utf-8")
    out.write_text(json.dumps(score_path(str(talk), SETTINGS)) + "\n", "utf-8")

    done = load(out, SETTINGS)

    assert done.has(str(talk))
    assert done.failed == {str(talk)}


@pytest.mark.parametrize("line", ["nonsense", "{}", "[]", '{"file": 1, "sha256": 2}'])
def test_a_file_that_is_none_of_ours_is_not_touched(line: str, out: Path):
    out.write_text(f"{line}\n", "utf-8")

    with pytest.raises(Problems, match="BF"):
        load(out, SETTINGS)


def test_other_settings_need_another_file(out: Path):
    with pytest.raises(Problems, match="BF602"):
        load(out, Settings(sellers=("Bo",), turns=False))
