"""Runs a program that lies in memory alone.

Attack: Writes a script into a memfd and starts it by descriptor (execveat, empty path).
Expect: no_point
Exercise: relu
Effect: file:{canary}/memfd_execveat
"""

import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)
EXECVEAT = 322 if os.uname().machine == "x86_64" else 281


def relu(z):
    try:
        fd = os.memfd_create("script", 0)
    except OSError:
        raise RuntimeError("SAFE") from None
    os.write(fd, b"#!/bin/sh\ntouch '@CANARY@/memfd_execveat'\n")
    words = (ctypes.c_char_p * 2)(b"script", None)
    LIBC.syscall(EXECVEAT, fd, b"", words, (ctypes.c_char_p * 1)(None), 0x1000)
    os.close(fd)
    raise RuntimeError("SAFE")
