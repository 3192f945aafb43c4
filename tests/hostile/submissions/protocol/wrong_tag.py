"""Answers a call as if it had been a load.

Attack: Loaded and requests where Returned is due, and tags that do not exist.
Expect: no_point
Exercise: relu
Effect: none
"""

import msgspec

from checker.engine import wire

plain = wire.encode
COUNT = [0]


def forged(reply):
    if not isinstance(reply, wire.Returned):
        return plain(reply)
    COUNT[0] += 1
    kinds = (
        ["loaded", reply.id, [], ["Aside"]],
        ["call", reply.id, "chapter1.relu", "relu", [], None],
        ["passed", reply.id],
        {"tag": "returned", "id": reply.id, "value": 0.0},
        "passed",
        None,
    )
    return msgspec.msgpack.encode(kinds[COUNT[0] % len(kinds)])


wire.encode = forged


def relu(z):
    return z
