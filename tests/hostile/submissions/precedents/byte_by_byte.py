"""Sends right answers a byte at a time.

Attack: Each frame is split into single bytes, its length too, so that no read holds a whole one.
Expect: harmless
Exercise: relu
Effect: time:60
"""

import os
import time

import numpy as np

from checker.engine import channel


def slowly(self, payload):
    for byte in channel.framed(payload):
        os.write(self._write_fd, bytes([byte]))
        time.sleep(0.00005)


channel.WorkerEnd.send = slowly


def relu(z):
    return np.maximum(z, 0)
