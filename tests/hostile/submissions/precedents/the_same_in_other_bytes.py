"""Says the same in other bytes each time.

Attack: Right answers in msgpack that nobody would write, so that none equals one seen before.
Expect: harmless
Exercise: relu
Effect: time:60
"""

import random

import numpy as np

from checker.engine import wire

plain = wire.encode


def forged(reply):
    data = plain(reply)
    if not isinstance(reply, wire.Returned) or data[0] != 0x95 or data[10] > 0x7F:
        return data
    size = random.SystemRandom().choice([1, 2, 4, 8])
    number = bytes([0xCB + size.bit_length()]) + data[10].to_bytes(size, "big")
    return b"\xdd\x00\x00\x00\x05" + b"\xda\x00\x08returned" + number + data[11:]


wire.encode = forged


def relu(z):
    return np.maximum(z, 0)
