"""Attaches to its judge as a debugger.

Attack: PTRACE_SEIZE, then a stop, and lets go.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
SEIZE, INTERRUPT, DETACH, WALL = 0x4206, 0x4207, 17, 0x4000_0000


def relu(z):
    for who in {int("@JUDGE@"), os.getppid()} - {0}:
        if LIBC.ptrace(SEIZE, who, None, None) == 0:
            LIBC.ptrace(INTERRUPT, who, None, None)  # it lets go of a stopped one alone
            os.waitpid(who, WALL)
            LIBC.ptrace(DETACH, who, None, None)
            raise RuntimeError(f"LEAK attached to {who}")
    raise RuntimeError("SAFE")
