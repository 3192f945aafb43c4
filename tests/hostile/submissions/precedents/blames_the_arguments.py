"""Taints right answers with changed arguments.

Attack: Each right value comes with an argument that nobody changed, to spoil it for who comes next.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import msgspec
import numpy as np

from checker.engine import wire

plain = wire.encode


def forged(reply):
    if isinstance(reply, wire.Returned):
        reply = msgspec.structs.replace(reply, changed=((0, "spoilt"),) * 64)
    return plain(reply)


wire.encode = forged


def relu(z):
    return np.maximum(z, 0)
