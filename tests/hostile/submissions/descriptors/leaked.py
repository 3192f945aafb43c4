"""Looks for descriptors that were left open.

Attack: fstat on 0 to 1023: anything but the pipe, the null device and the random one is a find.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import os
import stat


def relu(z):
    pipes = 0
    for fd in range(1024):
        try:
            mode = os.fstat(fd).st_mode
        except OSError:
            continue
        if stat.S_ISFIFO(mode):
            pipes += 1
        elif not stat.S_ISCHR(mode):
            raise RuntimeError(f"LEAK descriptor {fd} of mode {mode:o}")
    if pipes > 2:
        raise RuntimeError(f"LEAK {pipes} pipes")
    raise RuntimeError("SAFE")
