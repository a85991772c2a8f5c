"""The author's YAML compiled: from text to the tables that a buyer runs on.

`schema` says what may be written, `validate` and `references` find what is wrong with a file,
`compile` turns what is right into `model`'s frozen tables, `loader` opens files and the library.
Author text stays data all the way: it never becomes a callback, an expression or a path.
"""
