"""The plain loop as a person meets it: the command with lines on a pipe."""

import json

import pytest

from tests.cli.conftest import Case

QUESTION = "How do you get by when the rota falls over?\n"
PITCH = "Our planner saves you ten hours a week.\n"


def test_a_talk_on_a_pipe_is_briefed_played_and_debriefed(case: Case):
    done = case.spawn(*case.play(), typed=QUESTION + "/map\n")
    out = done.stdout.decode()

    assert (done.returncode, done.stderr) == (0, b"")
    assert out.index("The small depot") < out.index("You: How do you get by") < out.index("DEBRIEF")
    assert "the Grid (workaround)" in out
    assert "\x1b" not in out


def test_on_a_pipe_nobody_is_asked_for_a_purpose_unless_it_is_given(case: Case):
    asked = case.run(*case.play(), typed=QUESTION).stdout.decode()
    given = case.run(*case.play("--purpose", "listen"), typed=QUESTION).stdout.decode()

    assert "Enter skips" not in asked
    assert "You wanted this talk to: listen" in given


def test_the_same_seed_and_words_give_the_same_journal_but_for_the_time(case: Case):
    for _ in range(2):
        case.run(*case.play(), typed=QUESTION + PITCH)

    one, other = (path.read_text().splitlines()[1:] for path in case.journals)
    assert one == other


@pytest.mark.parametrize(
    "typed",
    [
        b"",
        b"\n\n\n",
        b"word " * 10_000 + b"\n",
        b"\xff\xfe\x00garbage\x80\n",
        b"\x1b[31mred\x1b[0m and \x1b]0;title\x07\n/why\n",
        "🙂🙃👩‍🚒\n/why\n".encode(),
        b"no line break at the end",
        b"/quit",
        b"\x00\n",
    ],
    ids=[
        "nothing",
        "empty",
        "10,000 words",
        "not UTF-8",
        "escapes",
        "emoji",
        "open",
        "quit",
        "nul",
    ],
)
def test_no_input_makes_it_stumble(typed: bytes, case: Case):
    done = case.run(*case.play(), typed=typed)

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout


def test_escape_codes_in_a_scenario_do_not_reach_the_terminal(case: Case):
    text = case.scenario.read_text().replace(
        "briefing: A depot", 'briefing: "\\e[2J\\e]0;owned\\aA depot'
    )
    case.scenario.write_text(text.replace("about its rota.", 'about its rota."'))

    done = case.run(*case.play(), typed=QUESTION)

    assert b"\x1b" not in done.stdout + done.stderr


def test_where_the_journal_goes_can_be_said_once(case: Case):
    mine = case.home.parent / "mine.jsonl"

    first = case.run(*case.play("--journal", str(mine)), typed=QUESTION)
    again = case.run(*case.play("--journal", str(mine)), typed=QUESTION)

    assert (first.returncode, again.returncode) == (0, 2)
    assert b"--resume" in again.stderr
    assert case.journals == []


def test_a_place_that_cannot_be_written_is_said_in_one_line(case: Case):
    done = case.run(*case.play("--journal", str(case.home / "no" / "where.jsonl")))

    assert done.returncode == 2
    assert b"name another place with --journal" in done.stderr


def test_resume_goes_on_with_the_latest_talk(case: Case):
    case.run(*case.play(), typed=QUESTION)

    done = case.run("play", "--resume", typed=PITCH)

    assert done.returncode == 0
    assert "Going on with" in done.stdout.decode()
    assert len(case.journals) == 1


def test_resume_takes_a_name_and_a_turn_to_try_again(case: Case):
    case.run(*case.play(), typed=QUESTION + PITCH)

    done = case.run("play", "--resume", case.journals[0].stem, "--retry", "2", typed="Thanks.\n")

    assert done.returncode == 0
    assert "Again from turn 2." in done.stdout.decode()
    assert len(case.journals) == 2


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["play", "--resume"], 2, "no talk to go on with"),
        (["play", "--resume", "nowhere"], 3, "BF001"),
        (["play", "--retry", "2"], 2, "needs --resume"),
        (["play", "--resume", "x", "--seed", "3"], 2, "for new talks"),
        (["play", "nowhere.yaml"], 3, "BF001"),
        (["play", "ordr_desk"], 3, "did you mean 'order_desk'"),
        (["play", "--persona", "nobody_at_all"], 3, "BF005"),
        (["play", "--mode", "easy"], 2, "'easy' is not one of"),
        (["play", "--seed", "-1"], 2, "-1 is not in the range"),
        (["replay", "nowhere.jsonl"], 3, "BF001"),
    ],
)
def test_a_wrong_call_is_told_in_a_line(arguments: list[str], code: int, words: str, case: Case):
    done = case.run(*arguments)

    assert done.returncode == code
    assert words in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_replay_finds_a_journal_the_same(case: Case):
    case.run(*case.play(), typed=QUESTION + PITCH + "/undo\n/end\n")

    loud = case.run("replay", str(case.journals[0]))
    quiet = case.run("replay", "--quiet", str(case.journals[0]))

    assert (loud.returncode, quiet.returncode) == (0, 0)
    assert "2 facilitation [R3]" in loud.stdout.decode()
    assert quiet.stdout.decode().startswith("The same: ")


def test_replay_names_the_first_turn_that_differs(case: Case):
    from simulator.transcripts import encode

    case.run(*case.play(), typed=QUESTION + PITCH)
    path = case.journals[0]
    lines = path.read_text().splitlines()
    other = json.loads(lines[3].partition(" ")[2]) | {"reply": "\x1b[31mSomething else."}
    path.write_text("\n".join([*lines[:3], encode(other).strip(), *lines[4:], ""]))

    done = case.run("replay", "--quiet", str(path))

    assert done.returncode == 1
    assert ":4:1 BF604 turn 1: the reply differs: the journal has" in done.stderr.decode()
    assert b"\x1b" not in done.stdout + done.stderr


def test_a_journal_of_another_version_that_differs_says_which(case: Case):
    from simulator.transcripts import encode

    case.run(*case.play(), typed=QUESTION)
    path = case.journals[0]
    lines = path.read_text().splitlines()
    header = json.loads(lines[0].partition(" ")[2]) | {"buysim": "0.0.1", "reader": "older"}
    say = json.loads(lines[3].partition(" ")[2]) | {"reply": "What I said then."}
    path.write_text("".join([encode(header), *(f"{x}\n" for x in lines[1:3]), encode(say)]))

    done = case.run("play", "--resume")

    assert done.returncode == 3
    assert "BF602" in done.stderr.decode()
    assert "BF604" in done.stderr.decode()


def test_history_tells_first_best_and_latest(case: Case):
    case.run(*case.play(), typed=PITCH * 9)
    case.run(*case.play(), typed=QUESTION)

    told = case.run("history").stdout.decode()
    data = json.loads(case.run("history", "--json").stdout)

    assert "2 talks" in told
    assert len(data["talks"]) == 2
    assert data["talks"][0]["ending"] == "Ended by the buyer"
    pushing = data["scenarios"][0]["courses"][1]
    assert pushing["first"] > pushing["best"] == pushing["latest"] == 0.0


def test_history_is_rebuilt_from_journals_alone(case: Case):
    case.run(*case.play(), typed=QUESTION)
    before = json.loads(case.run("history", "--json").stdout)
    (case.home / "buysim" / "history.sqlite3").unlink()

    after = json.loads(case.run("history", "--json", "--rebuild").stdout)

    assert after == before


def test_a_broken_index_is_told_and_the_talk_is_kept(case: Case):
    case.run(*case.play(), typed=QUESTION)
    (case.home / "buysim" / "history.sqlite3").write_bytes(b"not a database, not at all" * 50)

    done = case.run(*case.play(), typed=QUESTION)
    told = case.run("history")
    rebuilt = case.run("history", "--rebuild")

    assert done.returncode == 0
    assert b"The history was not updated" in done.stderr
    assert b"--rebuild" in told.stderr
    assert b"2 talks" in rebuilt.stdout


def test_history_before_the_first_talk_says_how_to_begin(case: Case):
    assert b"buysim play" in case.run("history").stdout
