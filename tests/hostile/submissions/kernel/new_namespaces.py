"""Makes namespaces of its own.

Attack: As the root of a new user namespace a process has all capabilities over what it makes.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import os

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
FLAGS = (0x10000000, 0x20000, 0x40000000, 0x8000000, 0x4000000, 0x2000000, 0x80)


def joins():
    for who in {os.getppid(), int("@JUDGE@")} - {0}:
        for kind in ("user", "mnt", "net", "pid", "ipc"):
            try:
                fd = os.open(f"/proc/{who}/ns/{kind}", os.O_RDONLY)
            except OSError:
                continue
            if LIBC.setns(fd, 0) == 0:
                return True
    return False


def relu(z):
    # Never together with a fork: what is made here ends with this process.
    if any([LIBC.unshare(flags) == 0 for flags in FLAGS]) or joins():
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
