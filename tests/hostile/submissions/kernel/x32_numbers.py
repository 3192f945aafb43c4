"""Speaks to the kernel in x32.

Attack: The same calls with bit 30 set, which a list of numbers without it lets pass.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import os

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
X32 = 0x4000_0000


def relu(z):
    if os.uname().machine != "x86_64":
        raise RuntimeError("SAFE")
    fd = LIBC.syscall(ctypes.c_long(X32 | 41), 2, 1, 0)
    if fd >= 0 or LIBC.syscall(ctypes.c_long(X32 | 39)) > 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
