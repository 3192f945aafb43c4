"""Takes the judge's descriptors.

Attack: pidfd_open and pidfd_getfd copy another process's open files; kcmp compares them.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)
KCMP = 312 if os.uname().machine == "x86_64" else 272


def relu(z):
    for who in {int("@JUDGE@"), os.getppid()} - {0}:
        if LIBC.syscall(KCMP, who, who, 0, 0, 0) >= 0:
            raise RuntimeError(f"LEAK compared {who}")
        handle = LIBC.syscall(434, who, 0)
        if handle < 0:
            continue
        for fd in range(64):
            copy = LIBC.syscall(438, handle, fd, 0)
            if copy >= 0:
                os.close(copy)
                raise RuntimeError(f"LEAK descriptor {fd} of {who}")
        os.close(handle)
    raise RuntimeError("SAFE")
