"""Times as recorders write them: ``0:03``, ``75:10``, ``1:01:02.5``, ``00:01:02,500``."""

from __future__ import annotations

import re

# A pattern to build on; it has no groups of its own.
STAMP = r"(?:[0-9]{1,3}:[0-5]?[0-9]|[0-9]{1,3}):[0-5][0-9](?:[.,][0-9]{1,3})?"
_WHOLE = re.compile(STAMP)


def seconds(stamp: str) -> float | None:
    """Return a stamp in seconds, to the millisecond, or None if it is not one.

    >>> seconds("1:02:03.5"), seconds("75:10"), seconds("0:61")
    (3723.5, 4510.0, None)
    """
    if not _WHOLE.fullmatch(stamp):
        return None
    total = 0.0
    for part in stamp.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return round(total, 3)
