"""Writes half a frame and waits.

Attack: The judge must not wait for the other half for ever.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os
import time


def relu(z):
    for fd in range(3, 64):
        try:
            os.write(fd, (16_000_000).to_bytes(4, "little") + bytes(100))
        except OSError:
            pass
    time.sleep(10_000)
