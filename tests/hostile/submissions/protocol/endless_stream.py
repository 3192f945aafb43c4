"""Answers without end.

Attack: As many valid answers as the pipe takes, for as long as it takes them.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import os

from checker.engine import wire
from checker.engine.channel import framed


def relu(z):
    value = wire.to_wire(z)
    many = b"".join(
        framed(wire.encode(wire.Returned(n, value, (), wire.NOTHING))) for n in range(100)
    )
    for fd in range(3, 64):
        try:
            while True:
                os.write(fd, many)
        except OSError:
            continue
    return z
