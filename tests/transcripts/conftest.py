"""The invented talks beside these tests, as messy as real exports are."""

from pathlib import Path

import pytest

from simulator.transcripts import Recording, decode

TALKS = Path(__file__).parent / "talks"


@pytest.fixture
def talk():
    def read(name: str) -> Recording:
        return decode((TALKS / name).read_text("utf-8"), name)

    return read
