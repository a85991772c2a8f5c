"""Whether `buysim check` sees what is wrong: defects planted into what ships.

`planted` reads the defects of `bench/planted`, written by somebody who had not read the checker.
`mutations` makes others by rule. `judge` lays a defect over its file and says what is told that was
not told before. `page` writes docs/defects.md. Nothing here changes what ships.
"""
