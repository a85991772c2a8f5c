"""The name under which results cite the second tier; `make tune` writes this file."""

SECOND = "encoder-1 64365a64"
