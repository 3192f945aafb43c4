"""Tries an administrator's calls.

Attack: reboot with numbers that no kernel obeys, the clock set to nothing, quotas, swap, modules,
    the host's name set to what it is, the kernel's log: each tells only whether one may.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import errno
import os

import numpy as np

LIBC = ctypes.CDLL(None, use_errno=True)
X86 = os.uname().machine == "x86_64"
REBOOT, CLOCK, QUOTA, MODULE, SYSLOG, HOST = (
    (169, 164, 179, 175, 103, 170) if X86 else (142, 170, 60, 105, 116, 161)
)


def refused(number, *arguments):
    """Whether the kernel says that this process may not, rather than that this makes no sense."""
    ctypes.set_errno(0)
    result = LIBC.syscall(number, *arguments)
    return result < 0 and ctypes.get_errno() in (errno.EPERM, errno.ENOSYS, errno.EACCES)


def relu(z):
    name = os.uname().nodename.encode()
    room = ctypes.create_string_buffer(64)
    calls = (
        (REBOOT, 1, 1, 0, None),
        (CLOCK, None, None),
        (QUOTA, ctypes.c_uint(0x80000100), None, 0, None),
        (MODULE, None, ctypes.c_size_t(0), b""),
        (SYSLOG, 3, room, 64),
        (HOST, name, ctypes.c_size_t(len(name))),
    )
    allowed = [call[0] for call in calls if not refused(*call)]
    if allowed:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
