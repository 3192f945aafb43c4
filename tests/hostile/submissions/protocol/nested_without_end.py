"""Sends a frame nested a million deep.

Attack: Lists in lists in lists: a decoder or a walker that recurses dies of it.
Expect: no_point
Exercise: relu
Effect: none
"""

import msgspec

from checker.engine import wire

plain = wire.encode
LEVEL = b"\x93\xa5items\xa4list\x91"
COUNT = [0]


def forged(reply):
    if not isinstance(reply, wire.Returned):
        return plain(reply)
    COUNT[0] += 1
    depth = (1_000_000, 500, 20, 17)[COUNT[0] % 4]
    value = LEVEL * depth + b"\x00"
    return b"\x95\xa8returned" + msgspec.msgpack.encode(reply.id) + value + b"\x90\x91\xa5Aside"


wire.encode = forged


def relu(z):
    return z
