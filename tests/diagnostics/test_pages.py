"""Every code has a page, and what a page shows is what happens."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

import simulator.diagnostics
from simulator.diagnostics import CATALOGUE, Code, lookup
from simulator.source import parse
from simulator.transcripts.decode import decode
from simulator.transcripts.recovery import decode_journal

PAGES = Path(simulator.diagnostics.__file__).parent / "pages"
SECTIONS = ["Why it matters", "Failing example", "Repair"]
BLOCK = re.compile(r"^```(\w+) (bad|good)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
YAML_CODES = ["BF003", "BF101", "BF103", "BF107", "BF108"]


class Example(NamedTuple):
    """A fenced block of a page: its language, whether it fails, and its text."""

    language: str
    verdict: str
    text: str


def examples(code: str) -> list[Example]:
    return [Example(*found) for found in BLOCK.findall(CATALOGUE[code].page())]


@pytest.mark.parametrize("code", CATALOGUE.values(), ids=CATALOGUE)
def test_every_code_has_a_page_with_its_title_and_three_sections(code: Code):
    page = code.page()

    assert page.splitlines()[0] == f"# {code.number} {code.title}"
    assert re.findall("^## (.*)$", page, re.MULTILINE) == SECTIONS
    assert all(part.strip() for part in re.split("^## .*$", page, flags=re.MULTILINE))


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_page_has_a_failing_example_and_then_one_that_is_repaired(code: str):
    bad, good = examples(code)

    assert (bad.verdict, good.verdict) == ("bad", "good")
    assert bad.language == good.language
    assert bad.text != good.text
    assert CATALOGUE[code].page().index("```") > CATALOGUE[code].page().index("## Failing")


def test_every_page_belongs_to_a_code():
    assert {page.stem for page in PAGES.iterdir()} == set(CATALOGUE)


def test_a_code_is_found_whatever_its_case_and_no_other_word_is():
    assert lookup("bf101") is CATALOGUE["BF101"]
    assert lookup("BF999") is None


def test_codes_are_told_once_in_order_and_no_two_have_the_same_title():
    source = (PAGES.parent / "catalogue.py").read_text("utf-8")
    written = re.findall(r'Code\("(BF\d{3})"', source)

    assert written == sorted(set(written))
    assert written == list(CATALOGUE)
    assert len({code.title for code in CATALOGUE.values()}) == len(CATALOGUE)


@pytest.mark.parametrize("code", YAML_CODES)
def test_the_failing_example_of_a_yaml_code_fails_with_that_code_only(code: str):
    bad, good = examples(code)

    assert {problem.code for problem in parse(bad.text, "f.yaml").problems} == {code}
    assert parse(good.text, "f.yaml").problems == ()


@pytest.mark.parametrize("code", ["BF501", "BF502", "BF504", "BF505"])
def test_the_failing_example_of_a_transcript_code_fails_with_that_code_only(code: str):
    bad, good = examples(code)

    assert {problem.code for problem in decode(bad.text, "f.vtt").problems} == {code}
    assert decode(good.text, "f.vtt").problems == ()


@pytest.mark.parametrize("code", ["BF601", "BF602"])
def test_the_failing_example_of_a_journal_code_fails_with_that_code_only(code: str):
    bad, good = examples(code)

    assert {problem.code for problem in decode_journal(bad.text, "f.jsonl").problems} == {code}
    assert decode_journal(good.text, "f.jsonl").problems == ()


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_repaired_yaml_example_is_yaml(code: str):
    for example in examples(code):
        if example.language == "yaml" and example.verdict == "good":
            assert parse(example.text, "f.yaml").problems == ()
