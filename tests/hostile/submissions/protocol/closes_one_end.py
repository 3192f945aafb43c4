"""Stops listening but keeps the line.

Attack: Only the end that reads requests is closed, so that the judge's writing fails.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import fcntl
import os
import time


def relu(z):
    for fd in range(3, 64):
        try:
            if fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
                os.close(fd)
        except OSError:
            pass
    time.sleep(0.5)
    return z
