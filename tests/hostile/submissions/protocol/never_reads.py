"""Never reads what it is sent.

Attack: The file says itself that it is loaded and sleeps on, with requests waiting in the pipe.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os
import sys
import time

from checker.engine import wire
from checker.engine.channel import framed


def request_id():
    frame = sys._getframe()
    while "request" not in frame.f_locals:
        frame = frame.f_back
    return frame.f_locals["request"].id


reply = framed(wire.encode(wire.Loaded(request_id(), (), wire.NOTHING)))
for fd in range(3, 64):
    try:
        os.write(fd, reply)
    except OSError:
        pass
time.sleep(10_000)


def relu(z):
    return z
