"""Returns a scalar that has a shape.

Attack: An array of three numbers that claims to be a single one, wrong, and about to be shown.
Expect: no_point
Exercise: relu
Effect: none
"""

import msgspec

from checker.engine import wire

plain = wire.encode


def forged(reply):
    if isinstance(reply, wire.Returned):
        array = wire.Array("f8", (3,), bytes(24), "scalar")
        reply = msgspec.structs.replace(reply, value=array)
    return plain(reply)


wire.encode = forged


def relu(z):
    return z
