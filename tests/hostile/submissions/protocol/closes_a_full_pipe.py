"""Closes a pipe that is full.

Attack: It says that it is loaded, lets the judge fill the pipe with the digits, and closes its end:
    poll then reports an error for ever and never room, which makes a careless judge spin.
Expect: no_point
Exercise: digits
Effect: time:300
"""

import fcntl
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
ends = []
for fd in range(3, 64):
    try:
        if fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            ends.append(fd)
        else:
            os.write(fd, reply)
    except OSError:
        pass
time.sleep(2)
for fd in ends:
    os.close(fd)
time.sleep(10_000)
