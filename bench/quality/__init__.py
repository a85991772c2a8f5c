"""`make quality`: how well the reader reads, written to docs/quality.md and its JSON.

`sets` are the held-out lines, `reading` runs a tier over them, `measure` counts, `curves` tells
how far a confidence may be believed, `disturbed` how steady a reading is, and `page` words it all.
`bench.people` runs the harness of a folder of talk labelled by others. Held-out lines are run whole
and never looked at one by one; each run is written down in corpus/readings.md.
"""
