"""Stores something in the kernel's keyrings.

Attack: Keys of a session are shared by all that descend from it, past every folder.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import os

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
ADD_KEY, KEYCTL = (248, 250) if os.uname().machine == "x86_64" else (217, 219)
OWN = -2  # the process keyring, which ends with the process


def relu(z):
    added = LIBC.syscall(ADD_KEY, b"user", b"questcheck-hostile", b"x", ctypes.c_size_t(1), OWN)
    session = LIBC.syscall(KEYCTL, 0, -3, 0, 0, 0)
    if added > 0 or session > 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
