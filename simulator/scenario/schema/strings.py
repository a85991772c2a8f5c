"""A table of translations as a translator may write it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StrictBool

from simulator.scenario.schema.basics import Line, Strict


class Translated(Strict):
    """One text: what it is in the scenario, a digest of that, and what it is in the language."""

    source: str = Field(description="The text of the scenario, for the translator to see")
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")] = Field(
        description="Tells whether the text of the scenario is still that one; leave it"
    )
    text: Line | None = Field(default=None, description="The translation; nothing if there is none")
    stale: StrictBool = Field(
        default=False, description="The scenario's text changed; delete this line when it is mended"
    )


class StringsFile(Strict):
    """The translations of one scenario into one language, by the ids of its texts.

    `BLANK` are the keys that stand without a value until the translator has come to them."""

    BLANK: ClassVar[frozenset[str]] = frozenset({"text"})

    format: Literal[1]
    scenario: str = Field(description="The scenario's name")
    language: Annotated[str, Field(pattern=r"^[a-zA-Z][a-zA-Z0-9_-]{0,19}$")]
    texts: dict[str, Translated]
