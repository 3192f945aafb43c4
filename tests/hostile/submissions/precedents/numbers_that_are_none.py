"""Numbers its answers with what is no number.

Attack: Right answers whose id is True, 0.0, a text or nothing: equal to a number, and none.
Expect: no_point
Exercise: relu
Effect: none
"""

import msgspec
import numpy as np

from checker.engine import wire

plain = wire.encode
COUNT = [0]


def forged(reply):
    fields = msgspec.msgpack.decode(plain(reply))
    if fields[0] == "returned":
        COUNT[0] += 1
        number = fields[1]
        fields[1] = (bool(number), float(number) + 0.5, str(number), None)[COUNT[0] % 4]
    return msgspec.msgpack.encode(fields)


wire.encode = forged


def relu(z):
    return np.maximum(z, 0)
