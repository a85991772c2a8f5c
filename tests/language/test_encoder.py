"""The second tier: exact, the same alone and in company, and silent about what it has not read."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.packing import digest_of
from simulator.dialogue import Dialogue, Span, Speaker
from simulator.language import Tier, interpret
from simulator.language.data.second import SECOND
from simulator.language.encoder.pieces import LONGEST, compose
from simulator.language.encoder.reading import scores
from simulator.language.encoder.store import encoder
from simulator.language.tiers import joined, tier_of
from tests.language.pairs import CASES

PROBE = """
import hashlib
from simulator.dialogue import Span
from simulator.language.encoder.reading import scores
lines = ["Who would mind?", "So nothing moves until Ines has had her slip, if I follow you.",
         "We're the best in the north, honestly, and it pays for itself. " * 4]
told = [scores(line, "We lost two drivers over it.", [Span(0, len(line))], ("act", "target"))
        for line in lines]
print(hashlib.sha256(repr(told).encode()).hexdigest())
"""


def test_the_encoders_name_is_that_of_the_arrays_it_carries() -> None:
    room = files("simulator.language") / "data"
    digest = digest_of((room / "encoder.json").read_bytes(), (room / "encoder.bin").read_bytes())

    assert f"encoder-1 {digest}" == SECOND


@pytest.mark.parametrize(
    "settings",
    [
        {"OPENBLAS_CORETYPE": "Prescott"},
        {"OPENBLAS_CORETYPE": "Haswell"},
        {"OPENBLAS_CORETYPE": "Sandybridge", "OPENBLAS_NUM_THREADS": "2"},
        {"NPY_DISABLE_CPU_FEATURES": "AVX512_SPR AVX512_ICL X86_V4 X86_V3"},
    ],
)
def test_scores_are_the_same_on_every_kind_of_processor(settings: dict[str, str]) -> None:
    plain = _digest({})

    assert _digest(settings) == plain


def _digest(settings: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PROBE],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_a_line_is_read_the_same_alone_and_after_others() -> None:
    said = [(case.line, Dialogue().say(Speaker.BUYER, case.before or "Hm.")) for case in CASES]
    forth = [interpret(line, before) for line, before in said]
    back = [interpret(line, before) for line, before in reversed(said)][::-1]

    assert forth == back


def test_lines_of_which_the_first_tier_is_sure_are_left_to_it() -> None:
    read = [interpret(case.line) for case in CASES]
    alone = [interpret(case.line, tier=Tier.FAST) for case in CASES]

    assert 0 < sum(SECOND in one.reader for one in read) < len(read)
    assert all(SECOND not in one.reader for one in alone)
    assert all(a == b for a, b in zip(read, alone, strict=True) if SECOND not in a.reader)


def test_a_readers_name_tells_the_tier() -> None:
    assert [tier_of(tier.reader) for tier in Tier] == list(Tier)


def test_what_lies_beyond_the_cap_is_not_scored() -> None:
    text = "and then the other van " * 40
    end = len(text.rstrip())
    told = scores(text, "", [Span(0, 3), Span(end - 9, end)], ("act",))

    assert told["act"][0] is not None
    assert told["act"][1] is None


@given(st.text(max_size=80))
def test_pieces_stand_in_their_text_in_order(text: str) -> None:
    known = encoder().pieces
    found = known.cut(text)

    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(a.start <= b.start for a, b in pairwise(found))
    assert len(compose(known, found, found).ids) <= LONGEST + 3


def test_words_are_cut_into_the_longest_pieces_known() -> None:
    known = encoder().pieces

    assert len(known.cut("contract")) == 1
    assert len(known.cut("Sign-off?")) == 4
    assert numbers("Café") == numbers("cafe")


def numbers(text: str) -> list[int]:
    return [piece.id for piece in encoder().pieces.cut(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("I asked Marek and he would mind.", "I asked Saoirse and she would mind."),
        ("We saw Ingrid's sheet, then his wife's", "We saw Tom's sheet, then her husband's"),
        ("a man in the yard told him", "a lady in the yard told her"),
        ("So  Wen  Tan would,  with Li", "So  Ingrid  Moyle would,  with Tom"),
    ],
)
def test_whose_name_it_is_and_of_which_sex_is_not_read(one: str, other: str) -> None:
    assert numbers(one) == numbers(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Could you ask Marek by Friday?", "Could you ask Marek by March?"),
        ("What would Finance need?", "What would Marek need?"),
        ("Marek said so.", "Nobody said so."),
        ("Rosa, Foxes hate it.", "Rosa, Locks hate it."),
    ],
)
def test_days_departments_and_first_words_are_read(one: str, other: str) -> None:
    assert numbers(one) != numbers(other)


def test_joined_chances_add_up_and_lean_to_the_surer_tier() -> None:
    told = joined((0.5, 0.5), (3.0, 0.0), 0.5, 1.0)

    assert told[0] > 0.9
    assert sum(told) == pytest.approx(1.0, abs=1e-3)


def test_the_probe_reads_something() -> None:
    assert hashlib.sha256(b"").hexdigest() != _digest({})
