"""Ruins the interpreter for the next exercise.

Attack: Recursion limit, signal handlers, hooks, streams, the current folder, the environment.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import gc
import os
import sys


def relu(z):
    sys.stdout = sys.stderr = None
    sys.excepthook = sys.unraisablehook = sys.displayhook = None
    os.environ.clear()
    try:
        os.chdir("/")
    except OSError:
        pass
    gc.disable()
    sys.setrecursionlimit(60)
    return z
