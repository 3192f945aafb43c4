"""Watches what others do.

Attack: userfaultfd, inotify on a folder outside, fanotify: to wait, to spy and to stall.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import os

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
X86 = os.uname().machine == "x86_64"
USERFAULT, FANOTIFY = (323, 300) if X86 else (282, 262)


def relu(z):
    watch = LIBC.inotify_init1(0)
    found = [
        LIBC.syscall(USERFAULT, 1),
        LIBC.syscall(FANOTIFY, 0, 0),
        LIBC.inotify_add_watch(watch, b"@CANARY@", 0xFFF) if watch >= 0 else -1,
    ]
    if max(found) >= 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
