"""Becomes another program.

Attack: Replaces the worker by a shell that touches a file and leaves with status 0.
Expect: no_point
Exercise: relu
Effect: file:{canary}/execve_by_ctypes
"""

import ctypes

LIBC = ctypes.CDLL(None, use_errno=True)


def relu(z):
    words = (b"sh", b"-c", b"touch '@CANARY@/execve_by_ctypes'; exit 0", None)
    LIBC.execve(b"/bin/sh", (ctypes.c_char_p * 4)(*words), (ctypes.c_char_p * 1)(None))
    raise RuntimeError("SAFE")
