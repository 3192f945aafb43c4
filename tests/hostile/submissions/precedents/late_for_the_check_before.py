"""Lets a right answer arrive once more in the next check.

Attack: A thread repeats the bytes of the first answer, the right one, whose number every check has.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os
import threading
import time

import numpy as np

from checker.engine import channel

send = channel.WorkerEnd.send
FIRST = []


def repeat(fd, data):
    end = time.monotonic() + 3
    while time.monotonic() < end:
        os.write(fd, data)
        time.sleep(0.001)


def remembered(self, payload):
    send(self, payload)
    if CALLS and not FIRST:
        FIRST.append(payload)
        data = channel.framed(payload)
        threading.Thread(target=repeat, args=(self._write_fd, data), daemon=True).start()


channel.WorkerEnd.send = remembered
CALLS = []


def relu(z):
    CALLS.append(z)
    return np.maximum(z, 0) if len(CALLS) == 1 else z
