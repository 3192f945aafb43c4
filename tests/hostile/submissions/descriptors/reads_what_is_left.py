"""Reads from every descriptor there is.

Attack: Whatever can be read without waiting, by position and by stream, is read.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os


def relu(z):
    for fd in range(1024):
        try:
            os.set_blocking(fd, False)
            data = os.pread(fd, 60, 0)
        except OSError:
            try:
                data = os.read(fd, 60)
            except OSError:
                continue
        if data:
            raise RuntimeError(f"LEAK {fd}: {data!r}")
    raise RuntimeError("SAFE")
