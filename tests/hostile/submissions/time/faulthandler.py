"""Has C print tracebacks to the pipe.

Attack: faulthandler writes from a watchdog thread, without Python's lock, to any descriptor.
Expect: no_point
Exercise: relu
Effect: none
"""

import faulthandler
import os

ENDS = []
for fd in range(3, 64):
    try:
        os.write(fd, b"")
        ENDS.append(fd)
    except OSError:
        pass


def relu(z):
    if ENDS:
        faulthandler.dump_traceback_later(0.001, repeat=True, file=ENDS[-1])
    return z
