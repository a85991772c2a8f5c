"""Looking on while a scenario is written: when files change, which talk goes along, what is shown.

Like all of `cli` it may look at the clock and the disk; what a change means is worked out in
`authoring.watching`.
"""
