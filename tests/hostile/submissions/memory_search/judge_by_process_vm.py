"""Reads the judge's memory by process_vm_readv.

Attack: The same user may read another process's memory by a call of its own.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import ctypes
import errno
import os

LIBC = ctypes.CDLL(None, use_errno=True)


class Span(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]


def relu(z):
    room = ctypes.create_string_buffer(64)
    here = Span(ctypes.addressof(room), 64)
    for who in {int("@JUDGE@"), os.getppid()} - {0}:
        there = Span(id(relu), 64)
        for call in (LIBC.process_vm_readv, LIBC.process_vm_writev):
            size = 64 if call is LIBC.process_vm_readv else 0
            here.size = there.size = size
            ctypes.set_errno(0)
            done = call(who, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
            if (size and done >= 0) or ctypes.get_errno() == errno.EFAULT:
                raise RuntimeError(f"LEAK reached {who}")
    raise RuntimeError("SAFE")
