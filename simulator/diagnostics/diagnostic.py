"""The diagnostic as a value, and the one exception that carries many of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Self


class Severity(StrEnum):
    """How bad: an error stops the work, a warning does not, a note only informs."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a person's file. Lines and columns count characters from 1; 0 means unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem: where, which code, what is wrong, and what to do about it.

    >>> place = Location("crm.yaml", 41, 18)
    >>> print(Diagnostic("BF102", place, "unknown key 'topc'", "did you mean 'topic'?"))
    crm.yaml:41:18 BF102 unknown key 'topc'; did you mean 'topic'?
    """

    code: str
    where: Location
    message: str
    repair: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        repair = f"; {self.repair}" if self.repair else ""
        return f"{self.where} {self.code} {self.message}{repair}"


class Problems(Exception):
    """Raised when a person's input cannot be used; carries every diagnostic, sorted by place."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(sorted(diagnostics, key=lambda d: (d.where, d.code, d.message)))
        super().__init__("\n".join(map(str, self.diagnostics)))

    @classmethod
    def one(cls, code: str, where: Location, message: str, repair: str = "") -> Self:
        """Return the problem of a single error."""
        return cls([Diagnostic(code, where, message, repair)])


def without(found: Sequence[Diagnostic], known: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the diagnostics that are not among others, each of which stands for one. They are the
    same if code and message are: what has only moved to another line is not new."""
    spare = Counter((d.code, d.message) for d in known)
    left: list[Diagnostic] = []
    for one in found:
        spare[one.code, one.message] -= 1
        if spare[one.code, one.message] < 0:
            left.append(one)
    return tuple(left)
