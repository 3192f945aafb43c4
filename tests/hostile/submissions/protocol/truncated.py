"""Writes half a frame and goes.

Attack: A length of a megabyte, a few bytes, and the end of the process.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os


def relu(z):
    for fd in range(3, 64):
        try:
            os.write(fd, (1_000_000).to_bytes(4, "little") + b"half")
        except OSError:
            pass
    os._exit(0)
