"""Lies about what it imports.

Attack: The reply to its import names no module, or hundreds that nobody has, for a second look.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import msgspec

from checker.engine import wire

plain = wire.encode


def forged(reply):
    if isinstance(reply, wire.Loaded):
        names = tuple(f"chapter{n}.relu" for n in range(480))
        reply = msgspec.structs.replace(reply, aside=wire.Aside(imports=names))
    return plain(reply)


wire.encode = forged


def relu(z):
    return z
