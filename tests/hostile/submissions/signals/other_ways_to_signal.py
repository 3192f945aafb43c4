"""Signals its judge by every other call that can.

Attack: tkill, tgkill, rt_sigqueueinfo, rt_tgsigqueueinfo and pidfd_send_signal.
Expect: no_point
Exercise: relu
Effect: decoy
"""

import ctypes
import os
import signal
import struct

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
X86 = os.uname().machine == "x86_64"
TKILL, TGKILL, QUEUE, QUEUE_THREAD = (200, 234, 129, 297) if X86 else (130, 131, 138, 240)
USR1 = int(signal.SIGUSR1)


def relu(z):
    judge = int("@JUDGE@")
    info = ctypes.create_string_buffer(struct.pack("<iii", USR1, 0, -1), 128)
    fd = LIBC.syscall(434, judge, 0)
    results = [
        LIBC.syscall(TKILL, judge, USR1),
        LIBC.syscall(TGKILL, judge, judge, USR1),
        LIBC.syscall(QUEUE, judge, USR1, info),
        LIBC.syscall(QUEUE_THREAD, judge, judge, USR1, info),
        LIBC.syscall(424, fd, USR1, None, 0) if fd >= 0 else -1,
    ]
    if 0 in results:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
