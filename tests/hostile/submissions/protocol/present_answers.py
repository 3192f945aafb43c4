"""Answers what will be asked.

Attack: The file's import already writes the answers to the calls that it expects.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import numpy as np

from checker.engine import wire
from checker.engine.channel import framed

answer = wire.to_wire(np.array([0.0, 0.0, 1.0, 0.0]))
replies = [wire.Loaded(1, (), wire.NOTHING)]
replies += [wire.Returned(number, answer, (), wire.NOTHING) for number in range(2, 40)]
data = b"".join(framed(wire.encode(reply)) for reply in replies)
for fd in range(3, 64):
    try:
        os.write(fd, data)
    except OSError:
        pass


def relu(z):
    return z
