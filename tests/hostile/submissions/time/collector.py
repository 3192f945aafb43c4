"""Acts whenever garbage is collected.

Attack: A callback of the collector runs in the midst of the worker's code, and raises or prints.
Expect: no_point
Exercise: relu
Effect: none
"""

import gc
import os


def collect(phase, details):
    for fd in range(3, 64):
        try:
            os.write(fd, b"\x00")
        except OSError:
            pass
    raise SystemExit("passed")


def relu(z):
    gc.callbacks.append(collect)
    gc.set_threshold(1)
    return z
