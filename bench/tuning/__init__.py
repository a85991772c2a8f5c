"""How the second tier is trained: a small published encoder, cut to its first layers and tuned on
the labelled lines to tell acts, targets, motives and uptake of each clause in its talk.

`lines` makes examples of labelled lines, `net` is the network while it learns, `learn` tunes it,
`folds` reads every line with a network that saw nothing of its group, `export` rounds and writes
what the wheel carries. PyTorch is needed here and nowhere else.
"""
