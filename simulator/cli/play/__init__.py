"""A role-play at the terminal: one desk, two front ends.

`desk` answers lines and slash commands with blocks of text and knows no terminal. `sitting` leads
a person from the briefing to the debrief and knows neither keys nor colours. `terminal` and
`plain` are the two fronts it speaks through; `journal_file` is the one place that writes.
"""
