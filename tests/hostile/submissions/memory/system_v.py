"""Keeps a gigabyte in System V segments.

Attack: Segments that are filled, detached, and so counted against no address space.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.shmat.restype = ctypes.c_void_p
LIBC.shmdt.argtypes = [ctypes.c_void_p]
SIZE = 64 * 2**20


def fill():
    held, ids = 0, []
    for _ in range(16):
        number = LIBC.shmget(0, ctypes.c_size_t(SIZE), 0o1600)
        if number < 0:
            break
        ids.append(number)
        place = LIBC.shmat(number, None, 0)
        if place in (None, ctypes.c_void_p(-1).value):
            break
        ctypes.memset(place, 1, SIZE)
        LIBC.shmdt(place)
        held += SIZE
    for number in ids:
        LIBC.shmctl(number, 0, None)
    return held


HELD = fill()


def relu(z):
    if HELD >= 2**30:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
