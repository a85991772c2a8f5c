"""The name under which results cite the reader; `make train` writes this file."""

READER = "linear-1 198ae487"
