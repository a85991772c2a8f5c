"""The trainer's desk: what is wrong with a scenario, and whether it plays as its author says.

`lint` finds what a file's own keys cannot show (a gate that cannot hold, a line nobody will hear),
`walkthrough` plays the conversations kept with a scenario, `explain` answers for every name and
code that the product prints.
"""
