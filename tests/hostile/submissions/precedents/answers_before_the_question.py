"""Answers the question that comes next.

Attack: Once an answer is taken, the next one is sent before it is asked for, by its number.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os
import time

import numpy as np

from checker.engine import channel, wire

send = channel.WorkerEnd.send


def ahead(self, payload):
    send(self, payload)
    time.sleep(0.002)
    value = wire.to_wire(np.array([0.0, 0.0, 1.0, 0.0]))
    for number in (0, 1):
        reply = wire.encode(wire.Returned(number, value, (), wire.NOTHING))
        os.write(self._write_fd, channel.framed(reply))
        time.sleep(0.002)


channel.WorkerEnd.send = ahead


def relu(z):
    return z
