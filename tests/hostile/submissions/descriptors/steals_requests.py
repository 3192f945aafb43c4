"""Reads the judge's requests before the worker does.

Attack: A thread sits on the pipe, answers every request itself, and answers wrongly.
Expect: no_point
Exercise: relu
Effect: time:150
"""

import os
import threading
import time

import numpy as np

from checker.engine import wire
from checker.engine.channel import FrameBuffer, framed


def thief(fd, buffer):
    while True:
        data = os.read(fd, 65_536)
        if not data:
            return
        buffer.feed(data)
        while (payload := buffer.take()) is not None:
            request = wire.decode_request(payload)
            value = wire.to_wire(np.abs(wire.from_wire(request.args[0])))
            reply = framed(wire.encode(wire.Returned(request.id, value, (), wire.NOTHING)))
            for other in range(3, 64):
                try:
                    os.write(other, reply)
                except OSError:
                    pass


def relu(z):
    for fd in range(3, 64):
        threading.Thread(target=thief, args=(fd, FrameBuffer()), daemon=True).start()
    time.sleep(0.2)
    return z
