"""A talk that was played becomes a walkthrough: one command, no other change, green at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator import __version__
from simulator.authoring import keep
from simulator.authoring.added import Wanted, added
from simulator.cli.exits import Exit
from simulator.cli.main import run
from simulator.cli.play.journal_file import JournalFile
from simulator.diagnostics import Problems
from simulator.engine import engine
from simulator.language import Tier
from simulator.scenario.loader import LoadedScenario, load_persona, load_scenario_text
from simulator.source import parse
from simulator.study.talk import Talk, begin, opened, record
from simulator.transcripts import Header
from tests.support import SMALL

PERSONA = "guarded_operations"
FIRST = """\
# Mine.
format: 1
scenario: small
walkthroughs:
  opening:   # the first
    persona: guarded_operations
    turns:
      - {say: "Hello"}
"""
PUSHED = ("Hello, Ruth.", "Buy now, the offer ends on Friday!", "It is the best on the market.")
AWKWARD = (
    'Is it: "so" # or {not}? [1] & *two* | 50% \\',
    "- 'yes'",
    "  spaced \t",
    "😀 é\x85\u2028\x7f",
)


def loaded(text: str = SMALL) -> LoadedScenario:
    return load_scenario_text(text, "small.yaml")


def talk(*said: str, tier: Tier = Tier.FULL) -> Talk:
    talk = begin(engine(loaded().scenario, load_persona(PERSONA), 3, tier))
    for words in said:
        talk = talk.move(words[1:]) if words.startswith("/") else talk.say(words)
    return talk


def put(text: str | None, *said: str, name: str = "", file: str = "small.walkthroughs.yaml") -> str:
    kept = keep.retold(talk(*said))
    return added(loaded(), kept, Wanted(name, PERSONA), file, text).text


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    (tmp_path / "small.yaml").write_text(SMALL)
    return tmp_path


def journal(folder: Path, *said: str) -> Path:
    played = talk(*said)
    scenario, persona = played.engine.scenario, played.engine.persona
    header = Header(1, __version__, str(folder / "small.yaml"), scenario.digest, persona.id,
                    persona.digest, 3, Tier.FULL.reader)  # fmt: skip
    steps = (record(t.kind, n, t.text, t.step) for n, t in enumerate(played.turns, start=2))
    file = JournalFile.create(folder / "talk.jsonl", header, [opened(played), *steps])
    file.close()
    return file.path


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_from_its_quotes(text: str):
    document = parse(f"- {{say: {keep.quoted(text)}, act: PITCH}}", "f.yaml")

    assert document.data == [{"say": text, "act": "PITCH"}]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_value_comes_back(text: str):
    assert parse(f"about: {keep.value(text)}", "f.yaml").data == {"about": text}


def test_a_kept_talk_states_what_it_came_to(folder: Path, capfd):
    path = journal(folder, *PUSHED, "/end")

    assert run(["walkthrough", str(path), "--about", "A push."]) == Exit.OK

    book = (folder / "small.walkthroughs.yaml").read_text()
    assert '{say: "Buy now, the offer ends on Friday!", act: PRESSURE' in book
    for part in ("stage: where", "marks: {pressure: 3}", "move: end", "about: A push."):
        assert part in book
    assert run(["test", str(folder / "small.yaml")]) == Exit.OK
    assert "1 walkthrough, 0 failed" in capfd.readouterr().out


def test_awkward_words_pass_at_once(folder: Path):
    path = journal(folder, *AWKWARD)
    run(["walkthrough", str(path), "--replies"])

    assert run(["test", str(folder)]) == Exit.OK


def test_a_sign_that_nobody_sees_and_no_file_may_hold_is_kept_as_a_space():
    text = put(None, "Is it\x00 so\x85now?")

    assert parse(text, "f.yaml").data["walkthroughs"]["talk"]["turns"][0]["say"] == "Is it  so now?"


def test_a_kept_talk_fails_once_the_scenario_goes_another_way(folder: Path, capfd):
    run(["walkthrough", str(journal(folder, *PUSHED)), "--replies"])
    lines = 'lines: {push.pressure: ["Not this again."]}\n'
    (folder / "small.yaml").write_text(SMALL + lines)

    assert run(["test", str(folder)]) == Exit.FINDINGS
    assert 'the buyer says "Not this again' in capfd.readouterr().out


@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        FIRST + "# a last remark: mine\n",
        FIRST.rstrip("\n"),
        FIRST.replace("\n", "\r\n"),
        FIRST + "\n\n\n",
        FIRST.replace("  opening", "    opening").replace("    persona", "        persona")
        .replace("    turns", "        turns").replace("      - {", "        - {"),
        FIRST.replace("scenario: small\n", "") + "\n# Whose it is.\nscenario: small\n",
        FIRST.replace('{say: "Hello"}', 'say: >\n          Hello\n'),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("folder")
def test_every_line_that_an_author_wrote_stays_as_it_was(text: str):
    new = put(text, "Hello, Ruth.")
    end = "\r\n" if "\r\n" in text else "\n"
    written = [line for line in text.split(end) if line.strip()]
    left = new.split(end)
    for line in written:
        assert line in left
        left.remove(line)

    assert next(line.strip() for line in left if line.strip()) == "talk:"
    assert len(parse(new, "f.yaml").data["walkthroughs"]) == 2
    assert ("\r\n" in new) == ("\r\n" in text)


@pytest.mark.usefixtures("folder")
def test_a_new_talk_is_indented_as_the_ones_above():
    wide = FIRST.replace("  opening", "   opening").replace("    persona", "      persona")
    wide = wide.replace("    turns", "      turns").replace("      - {", "         - {")

    new = put(wide, "Hello, Ruth.")

    assert "\n   talk:\n      persona: guarded_operations\n" in new
    assert '\n         - {say: "Hello, Ruth."' in new


@pytest.mark.usefixtures("folder")
def test_what_stands_in_braces_is_left_alone_and_the_lines_are_given():
    braces = FIRST[: FIRST.index("walk")] + (
        "walkthroughs: {opening: {persona: guarded_operations, turns: [{move: end}]}}\n"
    )

    with pytest.raises(Problems, match=r"BF107 nothing can be added(.|\n)*say: \"Hello") as found:
        put(braces, "Hello, Ruth.")
    assert found.value.diagnostics[0].where.line == 4


@pytest.mark.usefixtures("folder")
def test_a_closed_document_is_left_alone():
    with pytest.raises(Problems, match="BF107"):
        put(FIRST + "...\n", "Hello, Ruth.")


@pytest.mark.usefixtures("folder")
def test_names_are_found_and_never_used_twice():
    one = put(FIRST, "Hello, Ruth.")
    two = put(one, "Hello, Ruth.")

    assert list(parse(two, "f.yaml").data["walkthroughs"]) == ["opening", "talk", "talk_2"]
    with pytest.raises(Problems, match=":5:3 BF202"):
        put(FIRST, "Hello", name="opening")
    with pytest.raises(Problems, match="BF203"):
        put(FIRST, "Hello", name="My talk")


def test_a_book_of_another_scenario_is_refused():
    other = FIRST.replace("scenario: small", "scenario: order_desk")

    with pytest.raises(Problems, match=r"BF603 these are walkthroughs of 'order_desk'"):
        put(other, "Hello", file="mine.yaml")


def test_a_broken_book_is_refused_with_its_own_problems():
    with pytest.raises(Problems, match="BF102"):
        put(FIRST.replace("turns", "turnz"), "Hello")


def test_a_journal_of_a_changed_scenario_is_refused(folder: Path, capfd):
    path = journal(folder, "Hello, Ruth.")
    (folder / "small.yaml").write_text(SMALL.replace("The small depot", "Another"))

    assert run(["walkthrough", str(path)]) == Exit.INPUT
    assert "BF603" in capfd.readouterr().err
    assert not (folder / "small.walkthroughs.yaml").exists()


def test_a_talk_in_which_nothing_was_said_is_refused(folder: Path, capfd):
    assert run(["walkthrough", str(journal(folder))]) == Exit.USAGE
    assert "nothing has been said" in capfd.readouterr().err


def test_printing_changes_no_file(folder: Path, capfd):
    run(["walkthrough", str(journal(folder, "Hello, Ruth.")), "--print"])

    assert 'say: "Hello, Ruth."' in capfd.readouterr().out
    assert not (folder / "small.walkthroughs.yaml").exists()


def test_a_talk_of_the_fast_reader_is_kept_as_both_read_it():
    said = "Could it be that they never told you what they would want from this, Ruth?"

    kept = keep.retold(talk(said, tier=Tier.FAST))

    assert kept.talk.engine.tier is Tier.FULL
    assert kept.talk.steps == talk(said).steps


def test_a_mark_at_the_files_beginning_stays(folder: Path):
    book = folder / "small.walkthroughs.yaml"
    book.write_bytes(b"\xef\xbb\xbf" + FIRST.encode())
    run(["walkthrough", str(journal(folder, "Hello, Ruth."))])

    assert book.read_bytes().startswith(b"\xef\xbb\xbf# Mine.")
    assert list(folder.glob(".*")) == []
