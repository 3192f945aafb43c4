"""Fills the memory of answers with tiny lists.

Attack: Each wrong answer is a hundred thousand empty lists, no two answers the same.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import msgspec

from checker.engine import wire

plain = wire.encode
COUNT = [0]


def forged(reply):
    if isinstance(reply, wire.Returned):
        COUNT[0] += 1
        items = [wire.Items("list", [])] * (99_000 + COUNT[0])
        reply = msgspec.structs.replace(reply, value=wire.Items("list", items))
    return plain(reply)


wire.encode = forged


def relu(z):
    return z
