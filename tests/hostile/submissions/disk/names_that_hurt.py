"""Leaves files whose names hurt.

Attack: Names with newlines, escapes, bytes that are no UTF-8, a leading dash, markup.
Expect: no_point
Exercise: relu
Effect: scratch
"""

import os

NAMES = (b"\n", b"\x1b[31m", b"\xff\xfe", b"-rf", b"[red]", b"..\x01", b"a" * 255, b"=1+1")
for name in NAMES:
    try:
        os.close(os.open(name, os.O_CREAT | os.O_WRONLY))
    except OSError:
        pass


def relu(z):
    return z
