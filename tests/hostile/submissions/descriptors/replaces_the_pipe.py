"""Puts another file where the pipe was.

Attack: The descriptor of the pipe is closed and taken by a file; answers go nowhere.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os
import time


def relu(z):
    null = os.open(os.devnull, os.O_RDWR)
    for fd in range(3, 64):
        if fd != null:
            try:
                os.fstat(fd)
                os.dup2(null, fd)
            except OSError:
                pass
    time.sleep(10_000)
