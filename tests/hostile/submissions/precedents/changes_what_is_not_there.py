"""Changes arguments that nobody has.

Attack: Right answers with changed arguments of impossible positions, whose values are heavy.
Expect: harmless
Exercise: relu
Effect: time:60
"""

import msgspec
import numpy as np

from checker.engine import wire

plain = wire.encode


def forged(reply):
    if isinstance(reply, wire.Returned):
        heavy = wire.Items("list", [wire.Items("list", [])] * 300)
        places = (-1, 1, 99, 2**62, -(2**62))
        reply = msgspec.structs.replace(reply, changed=tuple((p, heavy) for p in places))
    return plain(reply)


wire.encode = forged


def relu(z):
    return np.maximum(z, 0)
