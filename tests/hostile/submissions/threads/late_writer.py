"""Answers again after it has answered.

Attack: A thread outlives the call and writes forged replies to the pipe for later requests.
Expect: no_point
Exercise: relu
Effect: none
"""

import os
import threading
import time

import numpy as np

from checker.engine import wire
from checker.engine.channel import framed


def late(z):
    answer = wire.to_wire(np.abs(z))
    end = time.monotonic() + 5
    number = 2
    while time.monotonic() < end:
        number += 1
        reply = framed(wire.encode(wire.Returned(number % 60, answer, (), wire.NOTHING)))
        for fd in range(3, 64):
            try:
                os.write(fd, reply)
            except OSError:
                pass
        time.sleep(0.001)


def relu(z):
    threading.Thread(target=late, args=(z,), daemon=True).start()
    return z
