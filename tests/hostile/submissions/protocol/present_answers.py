"""Answers what will be asked.

Attack: The file's import already writes the answers to the calls that it expects.
Expect: no_point
Exercise: relu
Effect: none
"""

import os
import sys

import numpy as np

from checker.engine import wire
from checker.engine.channel import framed


def request_id():
    frame = sys._getframe()
    while "request" not in frame.f_locals:
        frame = frame.f_back
    return frame.f_locals["request"].id


answer = wire.to_wire(np.array([0.0, 0.0, 1.0, 0.0]))
first = request_id()
replies = [wire.Loaded(first, (), wire.NOTHING)]
replies += [wire.Returned(first + n, answer, (), wire.NOTHING) for n in range(1, 40)]
data = b"".join(framed(wire.encode(reply)) for reply in replies)
for fd in range(3, 64):
    try:
        os.write(fd, data)
    except OSError:
        pass


def relu(z):
    return z
