"""Ends its main thread and lives on in another.

Attack: The thread that leads the process exits alone; the process is a zombie that computes.
Expect: no_point
Exercise: relu
Effect: process
"""

import ctypes
import os
import threading
import time

LIBC = ctypes.CDLL(None, use_errno=True)
EXIT = 60 if os.uname().machine == "x86_64" else 93


def spin():
    end = time.monotonic() + 20
    while time.monotonic() < end:
        sum(range(1000))


def relu(z):
    threading.Thread(target=spin, daemon=True).start()
    # ctypes gives up the interpreter's lock before the call, which never comes back for it.
    LIBC.syscall(EXIT, 0)
    return z
