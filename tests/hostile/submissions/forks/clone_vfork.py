"""Borrows vfork's flag.

Attack: clone with CLONE_VFORK, on which the caller waits; the child leaves at once.
Expect: no_point
Exercise: relu
Effect: process
"""

import ctypes
import os

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
CLONE = 56 if os.uname().machine == "x86_64" else 220


def relu(z):
    pid = LIBC.syscall(CLONE, ctypes.c_long(0x4000 | 17), None, None, None, None)
    if pid == 0:
        os._exit(0)
    if pid > 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
