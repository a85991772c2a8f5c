"""The name under which results cite the second tier; `make tune` writes this file."""

SECOND = "encoder-1 db27296c"
