"""Reads a file that is nobody's business.

Attack: A secret that lies in a folder outside, by open, by NumPy and by ctypes.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import ctypes

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
PLACE = "@CANARY@/secret.txt"


def by_libc():
    room = ctypes.create_string_buffer(60)
    fd = LIBC.open(PLACE.encode(), 0)
    if fd < 0:
        raise OSError
    LIBC.read(fd, room, 59)
    return room.value


def relu(z):
    for read in (
        lambda: open(PLACE).read(40),
        lambda: np.fromfile(PLACE, np.uint8, 40).tobytes(),
        lambda: bytes(np.memmap(PLACE, np.uint8, "r")[:40]),
        by_libc,
    ):
        try:
            text = repr(read())
        except (OSError, ValueError):
            continue
        raise RuntimeError("LEAK " + text)
    raise RuntimeError("SAFE")
