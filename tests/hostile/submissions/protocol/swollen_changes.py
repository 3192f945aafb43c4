"""Claims a million changed arguments.

Attack: Each names an argument that exists, or does not, and a value; nothing was changed.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import msgspec

from checker.engine import wire

plain = wire.encode


def forged(reply):
    if isinstance(reply, wire.Returned):
        changed = tuple((number % 3 - 1, number) for number in range(400_000))
        reply = msgspec.structs.replace(reply, changed=changed)
    return plain(reply)


wire.encode = forged


def relu(z):
    return z
