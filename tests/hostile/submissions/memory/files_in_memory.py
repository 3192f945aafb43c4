"""Keeps a gigabyte in files that no one maps.

Attack: Fills memfds by write: no address space, no folder and no file above the file limit.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import numpy as np


def fill():
    chunk, held, fds = bytes(2**20), 0, []
    try:
        for _ in range(20):
            fds.append(os.memfd_create("hoard"))
            for _ in range(56):
                held += os.write(fds[-1], chunk)
    except OSError:
        pass
    for fd in fds:
        os.close(fd)
    return held


HELD = fill()


def relu(z):
    if HELD >= 2**30:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
