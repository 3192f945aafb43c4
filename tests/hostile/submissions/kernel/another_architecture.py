"""Speaks to the kernel in another dialect.

Attack: i386 calls by int 0x80 from machine code, whose numbers a list for x86-64 does not know.
Expect: no_point
Exercise: relu
Effect: none
"""

import ctypes
import mmap
import os

import numpy as np

# rbx saved; eax = first, ebx = second, ecx = third, edx = fourth argument; int 0x80.
CODE = bytes.fromhex("53 89f8 89f3 4189d0 89ca 4489c1 cd80 5b c3")


def relu(z):
    if os.uname().machine != "x86_64":
        raise RuntimeError("SAFE")
    prot = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
    page = mmap.mmap(-1, mmap.PAGESIZE, prot=prot)
    page.write(CODE)
    place = ctypes.addressof(ctypes.c_char.from_buffer(page))
    call = ctypes.CFUNCTYPE(ctypes.c_int, *[ctypes.c_int] * 4)(place)
    fd = call(359, 2, 1, 0)  # socket(AF_INET, SOCK_STREAM, 0)
    if fd >= 0:
        os.close(fd)
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
