"""Sends an object whose name is huge.

Attack: The type and the text of a value that cannot cross are megabytes long, and so is a string.
Expect: no_point
Exercise: relu
Effect: small:100000
"""

import msgspec

from checker.engine import wire

plain = wire.encode
COUNT = [0]


def forged(reply):
    if isinstance(reply, wire.Returned):
        COUNT[0] += 1
        long = "L" * 7_000_000
        value = (wire.Opaque(long, long), long)[COUNT[0] % 2]
        reply = msgspec.structs.replace(reply, value=value)
    return plain(reply)


wire.encode = forged


def relu(z):
    return z
