"""Attaches to its judge as a debugger.

Attack: PTRACE_SEIZE, which does not even stop it, then lets go.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
SEIZE, DETACH = 0x4206, 17


def relu(z):
    for who in {int("@JUDGE@"), os.getppid()} - {0}:
        if LIBC.ptrace(SEIZE, who, None, None) == 0:
            LIBC.ptrace(DETACH, who, None, None)
            raise RuntimeError(f"LEAK attached to {who}")
    raise RuntimeError("SAFE")
