"""Answers a question that was not asked.

Attack: Well-formed replies with ids of the past, the future, below zero and beyond 64 bits.
Expect: no_point
Exercise: relu
Effect: none
"""

import msgspec

from checker.engine import wire

plain = wire.encode
COUNT = [0]


def forged(reply):
    fields = msgspec.msgpack.decode(plain(reply))
    if fields[0] == "returned":
        COUNT[0] += 1
        fields[1] = (fields[1] + 1, fields[1] - 1, -1, 2**63, 2**64 - 1)[COUNT[0] % 5]
    return msgspec.msgpack.encode(fields)


wire.encode = forged


def relu(z):
    return z
