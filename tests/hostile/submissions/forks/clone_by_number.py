"""Clones itself by system call number.

Attack: clone with SIGCHLD alone, which is a fork that libc never hears of.
Expect: no_point
Exercise: relu
Effect: process
"""

import ctypes
import os
import time

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
CLONE = 56 if os.uname().machine == "x86_64" else 220


def relu(z):
    pid = LIBC.syscall(CLONE, ctypes.c_long(17), None, None, None, None)
    if pid == 0:
        LIBC.prctl(15, b"qc-survivor", 0, 0, 0)
        time.sleep(20)
        os._exit(0)
    if pid > 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
