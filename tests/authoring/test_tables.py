"""Texts in another language: none forgotten, none lost by an edit, none left in English."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring import tables
from simulator.authoring.check import check_file
from simulator.cli.main import run
from simulator.diagnostics import CATALOGUE, Problems
from simulator.engine import Engine, engine
from simulator.scenario.loader import (
    default_path,
    listed,
    load_persona,
    load_scenario,
    load_scenario_text,
    phrasebook,
)
from simulator.scenario.schema.strings import StringsFile, Translated
from simulator.scenario.strings import Text, digest
from simulator.study.bots import BOTS
from simulator.voice import faults
from tests.diagnostics.test_pages import examples
from tests.support import SMALL

WORD = re.compile(r"[A-Za-z]{2,}")
SAMPLE = "small_practice"
LINES = """\
lines:
  social: ["Fine.", "Quite."]
  admin: ["See you, says {{ buyer }}."]
"""


@pytest.fixture
def depot(tmp_path: Path) -> Path:
    path = tmp_path / "depot.yaml"
    path.write_text(SMALL + LINES, "utf-8")
    return path


def table_of(name: str, language: str = "pseudo") -> StringsFile:
    loaded = load_scenario(name)
    entries = tables.extracted(tables.spoken_texts(loaded), {})
    filled = {
        id: entry.model_copy(update={"text": tables.pseudo(entry.source)})
        for id, entry in entries.items()
    }
    return StringsFile(format=1, scenario=name, language=language, texts=filled)


def left_english(text: str, ready: Engine) -> list[str]:
    """The words of a text that are neither pseudo-localised nor names."""
    names = ready.scenario.names
    known = {names.seller, names.product, names.buyer, names.company}
    known |= {n for one in ready.scenario.elements for n in (one.name, one.familiar)}
    for name in sorted(known, key=len, reverse=True):
        text = re.sub(re.escape(name), "", text, flags=re.IGNORECASE)
    return WORD.findall(text)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(path.stem, marks=[] if path.stem == SAMPLE else pytest.mark.slow)
        for path in listed("scenarios")
    ],
)
@pytest.mark.parametrize("bot", [name for name in BOTS if name != "random"])
def test_in_a_talk_by_moves_every_sentence_of_the_buyer_comes_from_the_table(name: str, bot: str):
    loaded, table = load_scenario(name), table_of(name)
    for who in loaded.scenario.personas:
        scenario, persona = tables.translated(loaded.scenario, load_persona(who), table)
        ready = engine(scenario, persona)
        step = ready.start()
        said = [step.reply.text]
        while not step.state.ended and len(said) < 200:
            move = BOTS[bot](ready.buyer, step.state.buyer, len(said) - 1, 0)
            step = ready.move(step.state, move)
            said += [step.reply.text, step.reply.aside]
        if step.state.ended:
            outcome = ready.outcome(step.state)
            said += [outcome.title, *outcome.epilogue, outcome.next_call]

        assert len(said) > 3
        assert [(text, words) for text in said if (words := left_english(text, ready))] == []


def test_the_buyer_behaves_the_same_in_any_language():
    loaded = load_scenario("small_practice")
    persona = load_persona(loaded.scenario.personas[0])
    one = engine(loaded.scenario, persona)
    two = engine(*tables.translated(loaded.scenario, persona, table_of("small_practice")))
    step, other = one.start(), two.start()
    for number in range(30):
        if step.state.ended:
            break
        move = BOTS["facilitator"](one.buyer, step.state.buyer, number, 0)
        step, other = one.move(step.state, move), two.move(other.state, move)

        assert (step.reply.cues, step.state.buyer) == (other.reply.cues, other.state.buyer)


def test_every_line_that_ships_is_in_the_table():
    there = {
        (id.rpartition(".")[0], entry.source) for id, entry in table_of("order_desk").texts.items()
    }

    for situation, lines in phrasebook().items():
        assert {(f"phrasebook.{situation}", line) for line in lines} <= there
    own = load_scenario("order_desk").scenario
    for id in default_path().endings or {}:
        assert {(f"endings.{id}.says", line) for line in own.lines[f"ending@{id}"]} <= there


@given(st.sampled_from([line for lines in phrasebook().values() for line in lines]))
def test_pseudo_text_is_longer_and_keeps_its_templates(line: str):
    made = tables.pseudo(line)

    assert len(made) > len(line) * 1.2
    assert tables.TAG.findall(made) == tables.TAG.findall(line)
    assert list(faults(made)) == []


def entries(*texts: tuple[str, str], known: dict[str, Translated] | None = None):
    return tables.extracted([Text(*one) for one in texts], known or {})


def test_a_new_order_keeps_ids_and_translations():
    known = entries(("lines.social", "Fine."), ("lines.social", "Quite."))
    known = {id: one.model_copy(update={"text": f"de {one.source}"}) for id, one in known.items()}

    again = entries(("lines.social", "Quite."), ("lines.social", "Fine."), known=known)

    assert again == known
    assert list(again) == ["lines.social.2", "lines.social.1"]


def test_a_reworded_text_keeps_its_translation_and_is_stale_and_others_are_not():
    known = entries(("lines.social", "Fine."), ("lines.social", "Quite."))
    known = {id: one.model_copy(update={"text": "Gut."}) for id, one in known.items()}

    again = entries(
        ("lines.social", "New."), ("lines.social", "So fine."), ("lines.social", "Quite."),
        known=known,
    )  # fmt: skip

    assert again["lines.social.2"] == known["lines.social.2"]
    assert (again["lines.social.1"].stale, again["lines.social.1"].text) == (True, "Gut.")
    assert (again["lines.social.3"].stale, again["lines.social.3"].text) == (False, None)


def test_what_is_missing_or_stale_is_said_in_the_words_of_the_scenario():
    one = Translated(source="Fine.", digest=digest("Fine."), text="Gut.", stale=True)
    two = Translated(source="Quite.", digest=digest("Quite."), text="Eben.")
    table = StringsFile(
        format=1, scenario="s", language="de", texts={"lines.a.1": one, "lines.a.2": two}
    )

    say = tables.saying(table)

    assert [say("lines.a", text) for text in ("Fine.", "Quite.", "Well.")] == [
        "Fine.",
        "Eben.",
        "Well.",
    ]


def test_a_table_survives_being_written_and_read(depot: Path):
    loaded = load_scenario(str(depot))
    found = tables.extracted(tables.spoken_texts(loaded), {})
    path = tables.beside(depot, "de")
    path.write_text(tables.written("depot", "de", found), "utf-8")

    assert dict(tables.load(path).file.texts) == found


def test_extracting_again_keeps_what_is_there_and_counts(depot: Path, capsys):
    assert run(["strings", str(depot), "--pseudo", "--language", "de", "--write"]) == 0
    depot.write_text(depot.read_text().replace("Fine.", "Fine by me."))
    capsys.readouterr()

    assert run(["strings", str(depot), "--language", "de", "--write"]) == 0
    assert re.search(r"0 not translated, 1 stale", capsys.readouterr().out)
    assert [d.code for d in check_file(tables.beside(depot, "de"))] == ["BF351"]


def test_a_table_that_the_scenario_has_run_ahead_of_is_told(depot: Path):
    run(["strings", str(depot), "--pseudo", "--language", "de", "--write"])
    depot.write_text(depot.read_text().replace('"Fine.", ', '"Fine.", "Grand.", '))

    (problem,) = check_file(tables.beside(depot, "de"))

    assert (problem.code, problem.severity.value) == ("BF350", "warning")
    assert "1 text of the scenario not in this table, 'lines.social' first" in problem.message


@pytest.mark.parametrize("code", ["BF350", "BF351", "BF352", "BF353"])
def test_the_failing_example_of_a_page_fails_and_the_repaired_one_does_not(code: str, depot: Path):
    verdicts = []
    assert code in CATALOGUE
    for example in examples(code):
        run(["strings", str(depot), "--pseudo", "--language", "de", "--write"])
        path = tables.beside(depot, "de")
        whole = tables.load(path).file
        page = load_page(example.text)
        kept = {
            id: one
            for id, one in whole.texts.items()
            if (id.rpartition(".")[0], one.digest) not in {(i.rpartition(".")[0], e.digest)
                                                       for i, e in page.items()}
        }  # fmt: skip
        path.write_text(tables.written("depot", "de", kept | page), "utf-8")
        verdicts.append({d.code for d in check_file(path)})

    assert code in verdicts[0]
    assert verdicts[1] == set()


def load_page(text: str) -> dict[str, Translated]:
    import yaml

    return {id: Translated(**entry) for id, entry in yaml.safe_load(text).items()}


def test_play_speaks_from_the_table(depot: Path, monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    run(["strings", str(depot), "--pseudo", "--write"])
    capsys.readouterr()

    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"/quit\n"), "utf-8"))
    assert run(["play", str(depot), "--language", "pseudo", "--plain", "--fast"]) == 0

    assert "⟦" in capsys.readouterr().out


def test_a_language_is_no_path(depot: Path):
    assert run(["strings", str(depot), "--language", "../x"]) == 2
    assert run(["play", str(depot), "--language", "../x"]) == 2


def test_a_table_that_is_not_there_is_told(depot: Path, capsys):
    assert run(["play", str(depot), "--language", "fr"]) == 3
    assert "BF001" in capsys.readouterr().err


def test_a_table_is_data_and_its_templates_are_held_to_the_same_list(depot: Path):
    run(["strings", str(depot), "--pseudo", "--language", "de", "--write"])
    path = tables.beside(depot, "de")
    text = path.read_text("utf-8")
    path.write_text(text.replace("⟦Ƒīƞḗ. ~~~⟧", "{{ buyer.__class__ }}", 1), "utf-8")

    assert "BF402" in {d.code for d in check_file(path)}


def test_a_broken_table_has_a_place(depot: Path):
    path = tables.beside(depot, "de")
    path.write_text("format: 1\nscenario: depot\nlanguage: de\ntexts: {a.1: {sorce: x}}\n")

    with pytest.raises(Problems) as raised:
        tables.load(path)

    assert {d.code for d in raised.value.diagnostics} == {"BF102", "BF104"}
    assert load_scenario_text(SMALL, "small.yaml")
