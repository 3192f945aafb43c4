"""Answers a byte at a time.

Attack: A frame that is announced and then comes drop by drop, to keep the judge awake.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os
import time


def relu(z):
    for fd in range(3, 64):
        try:
            os.write(fd, (1_000_000).to_bytes(4, "little"))
        except OSError:
            continue
        while True:
            os.write(fd, b"\x90")
            time.sleep(0.0005)
    return z
