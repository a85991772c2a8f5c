"""Problems a person can fix, as values.

A scenario, a transcript or a flag that is wrong gives diagnostics: a code, a place, what is wrong
and the likely repair; all of them at once. A programmer's mistake is an exception and never comes
through here. Every code is in `catalogue` and has a page that `buysim explain` prints.
"""

from simulator.diagnostics.catalogue import CATALOGUE, Code, lookup
from simulator.diagnostics.diagnostic import Diagnostic, Location, Problems, Severity, without

__all__ = [
    "CATALOGUE",
    "Code",
    "Diagnostic",
    "Location",
    "Problems",
    "Severity",
    "lookup",
    "without",
]
