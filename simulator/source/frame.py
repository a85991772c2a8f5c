"""A block or list while its end has not been read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from simulator.source.document import Path, Spot


@dataclass(slots=True)
class Frame:
    """A block or list still open. `path` is None inside what has been refused.

    In a block, `key_read` says that a key has been read whose value is due; `key` is None then if
    that value has to go by.
    """

    value: dict[str, Any] | list[Any]
    path: Path | None
    spot: Spot
    in_brackets: bool
    first_lines: dict[str, int] = field(default_factory=dict)
    key: str | None = None
    key_spot: Spot | None = None
    key_read: bool = False

    @property
    def wants_key(self) -> bool:
        """Whether what comes next is a key."""
        return isinstance(self.value, dict) and not self.key_read

    def expect(self, key: str | None, spot: Spot) -> None:
        """Remember a key whose value is due; None lets the value go by."""
        self.key, self.key_spot, self.key_read = key, spot, True

    def put(self, value: Any) -> Path | None:
        """Add the value that is due; return its path, or None where it is not to be known."""
        step: str | int | None = self.key
        if isinstance(self.value, list):
            step = len(self.value)
            self.value.append(value)
        elif self.key is not None:
            self.value[self.key] = value
        self.key_read = False
        return None if self.path is None or step is None else (*self.path, step)
