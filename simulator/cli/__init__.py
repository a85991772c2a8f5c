"""The impure roof: arguments, keys, files, the clock and processes. Every rule lives below it.

One command, one file in `commands`, imported only when it is called.
"""
