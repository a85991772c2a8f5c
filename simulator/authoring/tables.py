"""String tables: made from a scenario, brought up to date, looked through, and spoken from.

An id is a place and a number that stays with its text: a text that is still there keeps its id and
translation in whatever order; one that was reworded keeps them too and is stale, and is said in the
source's words until somebody has looked at it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TypeVar

from simulator.diagnostics import Diagnostic, Location, Problems, Severity
from simulator.scenario.loader import (
    DEFAULT_PERSONA,
    LoadedScenario,
    load_persona,
    load_scenario,
    phrasebook,
)
from simulator.scenario.model import Persona, Scenario, Traits
from simulator.scenario.schema import validate
from simulator.scenario.schema.strings import StringsFile, Translated
from simulator.scenario.strings import Say, Text, digest, said, spoken, texts
from simulator.source import Document, parse, read_text
from simulator.voice import faults

STRINGS = ".strings."
LANGUAGE = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]{0,19}")
TAG = re.compile(r"({{.*?}}|{%.*?%}|{#.*?#})", re.DOTALL)
ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "ȧƀċḋḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁĊḊḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ",
)
_Told = TypeVar("_Told", Scenario, Persona)


class Table(NamedTuple):
    """A table, and the document it stands in."""

    file: StringsFile
    document: Document


def beside(scenario: Path, language: str) -> Path:
    """Return where the table of a scenario file for a language is kept."""
    return scenario.with_name(f"{scenario.stem}{STRINGS}{language}.yaml")


def load(path: Path) -> Table:
    """Return a table. Raises Problems."""
    document = parse(read_text(path), str(path))
    file, problems = validate(StringsFile, document)
    if file is None:
        raise Problems(problems)
    return Table(file, document)


def spoken_texts(loaded: LoadedScenario) -> list[Text]:
    """Return every text of a scenario, its personas and the phrase book. Raises Problems."""
    suits = loaded.scenario.personas or (DEFAULT_PERSONA,)
    everybody = {name: load_persona(name) for name in suits}
    book = {"": Persona("phrasebook", "", "", Traits(), phrasebook(), "")}
    return texts(loaded.scenario, everybody | book, phrasebook())


def extracted(found: list[Text], known: Mapping[str, Translated]) -> dict[str, Translated]:
    """Return a table's entries for some texts, with what is known of them kept.

    A text is known by its place and digest; the entries left at a place go to the texts left there,
    in order, and are stale. What belongs to no text any more is dropped.
    """
    places: dict[str, list[str]] = {}
    for id in known:
        places.setdefault(_place(id), []).append(id)
    by_text: dict[Text, str] = {}
    for one in found:
        ids = [id for id in places.get(one.place, ()) if known[id].digest == digest(one.text)]
        if ids:
            by_text[one] = ids[0]
            places[one.place].remove(ids[0])
    entries: dict[str, Translated] = {}
    taken = {*known}
    for one in found:
        id = by_text.get(one, "")
        old = known.get(id)
        if old is None and places.get(one.place):
            id = places[one.place].pop(0)
            old = known[id].model_copy(update={"stale": known[id].text is not None})
        id = id or _free(one.place, taken)
        taken.add(id)
        entries[id] = Translated(
            source=one.text,
            digest=digest(one.text),
            text=old.text if old else None,
            stale=bool(old and old.stale),
        )
    return entries


def pseudo(text: str) -> str:
    """Return a text in accented letters and a third longer, its templates as they are.

    >>> pseudo("Ask {{ buyer }}.")
    '⟦Ȧşķ {{ buyer }}. ~~~~~⟧'
    """
    parts = TAG.split(text)
    worded = "".join(p if at % 2 else p.translate(ACCENTS) for at, p in enumerate(parts))
    return f"⟦{worded} {'~' * max(3, len(text) // 3)}⟧"


def written(scenario: str, language: str, entries: Mapping[str, Translated]) -> str:
    """Return a table as YAML."""
    lines = ["format: 1", f"scenario: {_quoted(scenario)}", f"language: {language}", "texts:"]
    for id, entry in entries.items():
        lines += [f"  {id}:", f"    source: {_quoted(entry.source)}"]
        lines += [f'    digest: "{entry.digest}"', *["    stale: true"] * entry.stale]
        lines += [f"    text: {_quoted(entry.text)}" if entry.text is not None else "    text:"]
    return "\n".join(lines) + "\n"


def saying(table: StringsFile) -> Say:
    """Return what words a text by the table; by its source where the table has nothing sound."""
    known = {
        (_place(id), entry.digest): entry.text
        for id, entry in table.texts.items()
        if entry.text and not entry.stale and not _other_names(entry.source, entry.text)
    }
    return lambda place, text: known.get((place, digest(text)), text)


def translated(
    scenario: Scenario, persona: Persona, table: StringsFile
) -> tuple[Scenario, Persona]:
    """Return a scenario and a persona in the words of a table; whose talk it is, digests tell."""
    say, mark = saying(table), digest(json.dumps(table.model_dump(), sort_keys=True))
    one, who = said(scenario, say), spoken(persona, phrasebook(), say)
    return _told_apart(one, mark), _told_apart(who, mark)


def check(path: Path) -> tuple[Diagnostic, ...]:
    """Return what is wrong with a table, beside the scenario it belongs to. Raises Problems."""
    table = load(path)
    own = path.with_name(f"{path.name.partition(STRINGS)[0]}.yaml")
    loaded = load_scenario(str(own) if own.exists() else table.file.scenario)
    return tuple(sorted(_problems(table, spoken_texts(loaded)), key=lambda d: (d.where, d.code)))


def _problems(table: Table, found: list[Text]) -> Iterator[Diagnostic]:
    there = {(one.place, digest(one.text)) for one in found}
    places = {one.place for one in found}
    for id, entry in table.file.texts.items():
        where = table.document.locate(("texts", id), key=True)
        known = (_place(id), entry.digest) in there
        if _place(id) not in places:
            yield Diagnostic("BF352", where, f"the scenario has no text '{id}'", _AGAIN)
        elif entry.text is None:
            yield _warning("BF350", where, f"'{id}' is not translated", "write it after text:")
        elif entry.stale or not known:
            message = f"the source of '{id}' has changed since it was translated"
            yield _warning("BF351", where, message, _MENDED if known else _AGAIN)
        if entry.text is not None:
            yield from _faults(entry, table.document.locate(("texts", id, "text")))
    listed = {(_place(id), entry.digest) for id, entry in table.file.texts.items()}
    left = [one for one in found if (one.place, digest(one.text)) not in listed]
    if counted := len(left):
        where = table.document.locate(("texts",), key=True)
        what = f"{counted} text{'' if counted == 1 else 's'} of the scenario not in this table"
        yield _warning("BF350", where, f"{what}, '{left[0].place}' first", _AGAIN)


def _faults(entry: Translated, where: Location) -> Iterator[Diagnostic]:
    text = entry.text or ""
    broken = list(faults(text))
    for fault in broken:
        yield Diagnostic(fault.code, where, fault.message, fault.repair)
    if not broken and (change := _other_names(entry.source, text)):
        yield Diagnostic("BF353", where, change, "keep what stands in braces as the source has it")


def _other_names(source: str, text: str) -> str:
    """Return which names in braces were lost or added, '' if they are the same."""
    one, two = ({*_tags(part)} for part in (source, text))
    lost, added = sorted(one - two), sorted(two - one)
    parts = [f"the translation has lost {', '.join(lost)}"] if lost else []
    return "; ".join([*parts, *([f"the translation adds {', '.join(added)}"] if added else [])])


def _tags(text: str) -> Iterator[str]:
    """Yield the names that a text uses in braces."""
    for tag in TAG.findall(text):
        yield from re.findall(r"[a-z_]\w*", re.sub(r"'[^']*'|\"[^\"]*\"", "", tag))


def _told_apart(one: _Told, mark: str) -> _Told:
    return replace(one, digest=one.digest[: -len(mark)] + mark)


def _place(id: str) -> str:
    return id.rpartition(".")[0]


def _free(place: str, taken: set[str]) -> str:
    number = 1
    while f"{place}.{number}" in taken:
        number += 1
    return f"{place}.{number}"


def _quoted(text: str) -> str:
    """A JSON string is a YAML string."""
    return json.dumps(text, ensure_ascii=False)


def _warning(code: str, where: Location, message: str, repair: str) -> Diagnostic:
    return Diagnostic(code, where, message, repair, Severity.WARNING)


_AGAIN = "extract again: buysim strings SCENARIO --language LANG --write"
_MENDED = "put the translation right, then delete stale: true"
