"""What was tried as JUnit XML, which Jenkins, GitLab and other build servers show.

A scenario is a suite, a walkthrough a case, and so are the example phrases of an element; a file
that cannot be read is a case with an error.
Made from the record that `buysim test --json` prints. People's words are data: what XML cannot hold
is replaced, the rest is escaped by the library.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

Record = dict[str, Any]

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 has no way to write."""


def junit_xml(record: Record) -> str:
    """Return a record of `buysim test` as a JUnit XML document, newline at the end."""
    suites = [_suite(one) for one in record["scenarios"]]
    root = Element("testsuites", {"name": "buysim test"} | _sums(suites))
    root.extend(suites)
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _suite(one: Record) -> Element:
    name = _text(one["scenario"])
    cases = [_case(name, walk) for walk in one["walkthroughs"]]
    elements = dict.fromkeys(phrase["element"] for phrase in one["examples"])
    cases += [_examples(name, element, one["examples"]) for element in elements]
    if one["problems"]:
        cases.append(_unread(name, one))
    sums = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": str(sum(case.find("error") is not None for case in cases)),
        "skipped": "0",
        "time": f"{sum(float(case.get('time', 0)) for case in cases):.3f}",
    }
    suite = Element("testsuite", {"name": name, "file": _text(one["book"])} | sums)
    suite.extend(cases)
    return suite


def _case(suite: str, walk: Record) -> Element:
    case = Element(
        "testcase",
        classname=f"{suite}.walkthroughs",
        name=_text(walk["id"]),
        file=_text(walk["file"]),
        line=str(walk["line"]),
        time=f"{walk['seconds']:.3f}",
    )
    if walk["problems"]:
        _said(case, "failure", walk["problems"])
    if talk := "\n".join(_talk(walk)):
        SubElement(case, "system-out").text = _text(talk)
    return case


def _examples(suite: str, element: str, phrases: list[Record]) -> Element:
    own = [phrase for phrase in phrases if phrase["element"] == element]
    case = Element(
        "testcase",
        classname=f"{suite}.examples",
        name=_text(element),
        file=_text(own[0]["file"]),
        line=str(own[0]["line"]),
        time="0.000",
    )
    wrong = [problem for phrase in own if not phrase["passed"] for problem in phrase["problems"]]
    if wrong:
        _said(case, "failure", wrong)
    lines = (f"{phrase['text']}: left out, {phrase['left_out']}" for phrase in own)
    SubElement(case, "system-out").text = _text("\n".join(lines))
    return case


def _talk(walk: Record) -> list[str]:
    return [
        f"{who}: {turn[key]}"
        for turn in walk["turns"]
        for who, key in (("SELLER", "seller"), ("BUYER", "buyer"))
    ]


def _unread(suite: str, one: Record) -> Element:
    where = one["problems"][0]
    file = _text(where["file"])
    case = Element("testcase", classname=suite, name="can be read", file=file, time="0.000")
    _said(case, "error", one["problems"])
    return case


def _said(case: Element, kind: str, problems: list[Record]) -> None:
    first = problems[0]
    more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
    found = SubElement(case, kind, type=first["code"], message=_text(first["message"] + more))
    found.text = _text("\n".join(_line(problem) for problem in problems))


def _line(problem: Record) -> str:
    place = f"{problem['file']}:{problem['line']}:{problem['column']}"
    repair = f"; {problem['repair']}" if problem["repair"] else ""
    return f"{place} {problem['code']} {problem['message']}{repair}"


def _sums(suites: list[Element]) -> dict[str, str]:
    whole = {
        key: str(sum(int(suite.get(key, 0)) for suite in suites))
        for key in ("tests", "failures", "errors", "skipped")
    }
    return whole | {"time": f"{sum(float(suite.get('time', 0)) for suite in suites):.3f}"}


def _text(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
