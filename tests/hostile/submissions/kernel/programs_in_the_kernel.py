"""Loads programs and counters into the kernel.

Attack: bpf and perf_event_open, as often a way out as any.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import os
import struct

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
BPF, PERF = (321, 298) if os.uname().machine == "x86_64" else (280, 241)


def relu(z):
    table = ctypes.create_string_buffer(struct.pack("<4I", 2, 4, 4, 1), 120)
    event = ctypes.create_string_buffer(struct.pack("<IIQ", 1, 64, 0), 120)
    fds = [
        LIBC.syscall(BPF, 0, table, 48),
        LIBC.syscall(PERF, event, 0, -1, -1, 0),
        LIBC.syscall(PERF, event, -1, 0, -1, 0),
    ]
    for fd in fds:
        if fd >= 0:
            os.close(fd)
    if max(fds) >= 0:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
