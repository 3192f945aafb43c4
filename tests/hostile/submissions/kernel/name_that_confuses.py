"""Calls itself something that confuses parsers.

Attack: The name in /proc/<pid>/stat holds brackets, spaces and a newline, as if fields followed.
Expect: harmless
Exercise: relu
Effect: process
"""

import ctypes

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)


def relu(z):
    LIBC.prctl(15, b") R 1 1 1 0\n", 0, 0, 0)
    return np.maximum(z, 0)
