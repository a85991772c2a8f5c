"""YAML text to plain data, with the line and column of every key and value.

The only room that knows YAML. `parse` never raises for what a person wrote: what is wrong comes
back as diagnostics inside the `Document`. `read_text` opens files (and nothing else here does);
`view` shows the line a diagnostic speaks of; `closest` guesses what a mistyped name meant.
"""

from simulator.source.caret import view
from simulator.source.document import Document, Path
from simulator.source.files import read_text
from simulator.source.reading import parse
from simulator.source.suggest import closest

__all__ = ["Document", "Path", "closest", "parse", "read_text", "view"]
