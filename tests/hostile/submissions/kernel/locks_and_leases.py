"""Locks a file that others need.

Attack: flock, record locks and a lease on a library's file, which every program here shares.
Expect: no_point
Exercise: relu
Effect: none
"""

import fcntl

import numpy as np


def takes(act, file):
    try:
        act(file)
    except OSError:
        return False
    return True


def relu(z):
    with open(np.__file__) as file:
        taken = [
            takes(lambda f: fcntl.flock(f, fcntl.LOCK_EX | fcntl.LOCK_NB), file),
            takes(lambda f: fcntl.lockf(f, fcntl.LOCK_SH | fcntl.LOCK_NB), file),
            takes(lambda f: fcntl.fcntl(f, fcntl.F_SETLEASE, fcntl.F_RDLCK), file),
            takes(lambda f: fcntl.fcntl(f, 1026, 0x1F | 0x80000000), file),  # F_NOTIFY
        ]
    if any(taken):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
