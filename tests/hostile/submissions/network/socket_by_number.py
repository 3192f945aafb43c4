"""Asks the kernel for a socket by number.

Attack: Calls socket and connect through ctypes, past everything patched in Python.
Expect: no_point
Exercise: relu
Effect: connect:@PORT@
"""

import ctypes
import os
import struct

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
SOCKET, CONNECT = (41, 42) if os.uname().machine == "x86_64" else (198, 203)


def relu(z):
    fd = LIBC.syscall(SOCKET, 2, 1, 0)
    if fd < 0:
        raise RuntimeError("SAFE")
    address = struct.pack("<H", 2) + struct.pack(">HI8x", int("@PORT@"), 0x7F000001)
    LIBC.syscall(CONNECT, fd, address, 16)
    os.close(fd)
    return np.maximum(z, 0)
