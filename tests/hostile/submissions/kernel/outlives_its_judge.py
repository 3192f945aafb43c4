"""Does not die with its judge.

Attack: PR_SET_PDEATHSIG 0, a subreaper, a session of its own, then an endless wait.
Expect: no_point
Exercise: relu
Effect: process
"""

import ctypes
import os
import time

LIBC = ctypes.CDLL(None, use_errno=True)


def relu(z):
    LIBC.prctl(1, 0, 0, 0, 0)
    LIBC.prctl(36, 1, 0, 0, 0)
    LIBC.prctl(15, b"qc-survivor", 0, 0, 0)
    parents = lambda: os.setpgid(0, os.getpgid(os.getppid()))
    for act in (os.setsid, lambda: os.setpgid(0, 0), parents):
        try:
            act()
        except OSError:
            pass
    time.sleep(30)
    return z
