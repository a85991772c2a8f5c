"""Every diagnostic code with its title. A code, once given out, never changes its meaning.

BF0xx files and flags, BF1xx YAML and keys, BF2xx references, BF3xx what a scenario can do,
BF4xx lines and templates, BF5xx transcripts, BF6xx journals, BF7xx properties and proofs. The page
of a code is ``pages/<code>.md``: why it matters, a failing example, and its repair.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its number and a title that reads as a sentence's beginning."""

    number: str
    title: str

    def page(self) -> str:
        """Return the code's page as Markdown."""
        return (files("simulator.diagnostics") / "pages" / f"{self.number}.md").read_text("utf-8")


CATALOGUE: dict[str, Code] = {
    code.number: code
    for code in (
        Code("BF001", "file not found"),
        Code("BF002", "file cannot be read as UTF-8 text"),
        Code("BF003", "file is empty"),
        Code("BF004", "file is larger than allowed"),
        Code("BF005", "nothing of that name"),
        Code("BF006", "setting not understood"),
        Code("BF007", "something of that name is there already"),
        Code("BF101", "not valid YAML"),
        Code("BF102", "unknown key"),
        Code("BF103", "duplicate key"),
        Code("BF104", "missing key"),
        Code("BF105", "wrong type of value"),
        Code("BF106", "value out of range or not one of the choices"),
        Code("BF107", "YAML feature that is not allowed here"),
        Code("BF108", "nested too deep or too large"),
        Code("BF109", "format version not known"),
        Code("BF201", "reference to something that does not exist"),
        Code("BF202", "the same name used twice"),
        Code("BF203", "name not allowed"),
        Code("BF204", "file outside the folder"),
        Code("BF205", "pack that cannot be used"),
        Code("BF206", "name in more than one pack"),
        Code("BF301", "stage that nothing leads to"),
        Code("BF302", "gate that can never hold"),
        Code("BF303", "every gate can pass unaided"),
        Code("BF304", "no good ending without a purchase"),
        Code("BF305", "kind of element missing"),
        Code("BF306", "ending that leaves a required element open"),
        Code("BF307", "element that nobody can discover"),
        Code("BF308", "line that can never be said"),
        Code("BF309", "walkthrough does not go as written"),
        Code("BF310", "another name that is an everyday word"),
        Code("BF311", "leaving at the first word would be good"),
        Code("BF320", "no way to an ending"),
        Code("BF321", "ending that no talk can come to"),
        Code("BF322", "ending that another always comes before"),
        Code("BF323", "fact that can never be told"),
        Code("BF324", "told before it is earned"),
        Code("BF325", "element that blocks for ever"),
        Code("BF326", "element that nothing asks for"),
        Code("BF327", "excellence that is never met, or always"),
        Code("BF328", "every decision counts as good"),
        Code("BF329", "gate that closes nothing"),
        Code("BF330", "part of a condition that makes no difference"),
        Code("BF331", "moment that never comes"),
        Code("BF332", "trait that changes nothing"),
        Code("BF333", "asking takes longer than waiting"),
        Code("BF334", "stages out of order"),
        Code("BF335", "pushing that is rewarded"),
        Code("BF336", "example phrase that reaches something else"),
        Code("BF337", "required element that needs nobody"),
        Code("BF340", "difficulty is not what was measured"),
        Code("BF341", "difficulty that was never measured"),
        Code("BF342", "measurement that is not about this text"),
        Code("BF350", "text that is not translated"),
        Code("BF351", "translation of a text that has changed"),
        Code("BF352", "translation of no text"),
        Code("BF353", "translation with other names in braces"),
        Code("BF401", "template cannot be parsed"),
        Code("BF402", "template uses something not allowed"),
        Code("BF403", "template uses an unknown name"),
        Code("BF404", "act with no answer"),
        Code("BF405", "same line written twice"),
        Code("BF406", "line that says nothing"),
        Code("BF501", "transcript format not recognised"),
        Code("BF502", "line or cue of a transcript cannot be read"),
        Code("BF503", "speaker has no role"),
        Code("BF504", "transcript without speakers"),
        Code("BF505", "transcript without words"),
        Code("BF601", "journal damaged"),
        Code("BF602", "journal made by another version"),
        Code("BF603", "journal of another scenario or persona"),
        Code("BF604", "replay differs from the journal"),
        Code("BF701", "property that makes no claim, or several"),
        Code("BF702", "property that looks for nothing"),
        Code("BF703", "property that does not hold"),
        Code("BF704", "certificate of another text"),
    )
}


def lookup(number: str) -> Code | None:
    """Return the code of that number, whatever its case, or None."""
    return CATALOGUE.get(number.upper())
