"""Filters its own system calls.

Attack: A seccomp filter that answers every write with success and writes nothing.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import ctypes
import os
import struct

LIBC = ctypes.CDLL(None, use_errno=True)
WRITE = 1 if os.uname().machine == "x86_64" else 64
PROGRAM = b"".join(
    struct.pack("<HBBI", *instruction)
    for instruction in (
        (0x20, 0, 0, 0),  # load the number
        (0x15, 0, 1, WRITE),
        (0x06, 0, 0, 0x0005_0000),  # errno 0
        (0x06, 0, 0, 0x7FFF_0000),  # allow
    )
)


def relu(z):
    code = ctypes.create_string_buffer(PROGRAM)
    program = struct.pack("<HxxxxxxQ", 4, ctypes.addressof(code))
    LIBC.prctl(38, 1, 0, 0, 0)
    LIBC.prctl(22, 2, ctypes.c_char_p(program), 0, 0)
    return z
