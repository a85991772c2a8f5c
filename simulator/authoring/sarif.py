"""Findings as SARIF 2.1.0, the form in which editors and build servers take them in.

Columns count characters from 1, as everywhere here; `columnKind` says so. Paths are relative to
the folder the command runs in where they lie below it, so that a build server finds them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote

from simulator.diagnostics import CATALOGUE, Code, Diagnostic

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
TOKEN = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[\[{]|[^\s,\]}:#]+(?: [^\s,\]}:#]+)*")
"""What a finding points at: a quoted text, a bracket, or words up to the next sign of YAML."""


def sarif(
    found: Iterable[Diagnostic], version: str, base: Path, lines: Mapping[str, tuple[str, ...]]
) -> dict[str, Any]:
    """Return a SARIF log of one run. `lines` are the texts of the files, by name, for the ends of
    what the findings point at."""
    findings = list(found)
    codes = sorted({d.code for d in findings})
    driver = {
        "name": "buysim",
        "semanticVersion": version,
        "rules": [_rule(CATALOGUE[code]) for code in codes],
    }
    results = [_result(d, codes.index(d.code), base, lines) for d in findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def width(line: str, column: int) -> int:
    """Return how many characters what begins at a column is long, at least 1.

    >>> width("  from: stands", 9)
    6
    """
    found = TOKEN.match(line, column - 1)
    return max(1, len(found[0])) if found else 1


def _rule(code: Code) -> dict[str, Any]:
    page = code.page()
    why = page.partition("## Why it matters")[2].partition("##")[0].strip()
    return {
        "id": code.number,
        "shortDescription": {"text": code.title},
        "fullDescription": {"text": " ".join(why.split())},
        "help": {"text": page, "markdown": page},
    }


def _result(
    d: Diagnostic, index: int, base: Path, lines: Mapping[str, tuple[str, ...]]
) -> dict[str, Any]:
    text = f"{d.message}; {d.repair}" if d.repair else d.message
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(d.where.file, base)}}
    if d.where.line:
        own = lines.get(d.where.file, ())
        line = own[d.where.line - 1] if d.where.line <= len(own) else ""
        place["region"] = {
            "startLine": d.where.line,
            "startColumn": d.where.column,
            "endLine": d.where.line,
            "endColumn": d.where.column + width(line, d.where.column),
        }
    return {
        "ruleId": d.code,
        "ruleIndex": index,
        "level": d.severity.value,
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }


def _uri(name: str, base: Path) -> str:
    path = Path(name).absolute()
    if path.is_relative_to(base.absolute()):
        return quote(path.relative_to(base.absolute()).as_posix())
    return path.as_uri()
