"""Returns a dict whose key is a scalar of three.

Attack: A key that is compared with a name and is neither equal nor not.
Expect: no_point
Exercise: train_xor
Effect: none
"""

import msgspec

from checker.engine import wire

plain = wire.encode


def forged(reply):
    if isinstance(reply, wire.Returned):
        key = wire.Array("f8", (3,), bytes(24), "scalar")
        items = [wire.Pairs([(key, 1.0)])] * 2
        reply = msgspec.structs.replace(reply, value=wire.Items("tuple", items))
    return plain(reply)


wire.encode = forged


def train_xor(*args, **kwargs):
    return None
