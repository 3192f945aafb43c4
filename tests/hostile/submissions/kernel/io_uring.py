"""Does its system calls in the kernel's own time.

Attack: What is asked for through a ring never passes a seccomp filter.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import os

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)


def relu(z):
    fd = LIBC.syscall(425, 1, ctypes.create_string_buffer(120))
    if fd >= 0:
        os.close(fd)
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
