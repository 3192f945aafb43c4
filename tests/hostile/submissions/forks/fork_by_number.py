"""Forks by the oldest number of all.

Attack: The fork system call itself, which no libc uses any more and a filter may forget.
Expect: no_point
Exercise: relu
Effect: process
"""

import ctypes
import os
import time

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)


def relu(z):
    if os.uname().machine != "x86_64":
        raise RuntimeError("SAFE")  # no such call there
    pid = LIBC.syscall(57)
    if pid == 0:
        LIBC.prctl(15, b"qc-survivor", 0, 0, 0)
        time.sleep(20)
        os._exit(0)
    if pid > 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
