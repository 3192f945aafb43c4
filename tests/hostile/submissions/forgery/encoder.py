"""Patches what writes the answers.

Attack: The worker's encoder adds a verdict to every answer.
Expect: no_point
Exercise: relu
Effect: none
"""

import msgspec

from checker.engine import wire

plain = wire.encode


def forged(reply):
    fields = msgspec.msgpack.decode(plain(reply))
    return msgspec.msgpack.encode([*fields, {"outcome": "passed", "xp": 3}])


wire.encode = forged


def relu(z):
    return z
