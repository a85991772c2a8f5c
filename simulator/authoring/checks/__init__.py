"""What a scenario can and cannot do, one idea a file.

`world` says what could ever become true in a talk, `solve` whether a condition can hold in such a
world, `case` brings both together with the author's file. The other files are checks: functions
from a case to diagnostics, each about one thing, none stopping another. The list of them stands in
`authoring.lint`.

Everything here errs on the author's side. A world holds at least what talks can come to, so what
is called impossible is impossible, and what is only unlikely goes unsaid.
"""
