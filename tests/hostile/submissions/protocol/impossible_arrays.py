"""Sends arrays that cannot be.

Attack: Negative sides, sides beyond 64 bits, foreign dtypes, too few bytes, too many dimensions.
Expect: no_point
Exercise: relu
Effect: none
"""

import msgspec

from checker.engine import wire

plain = wire.encode
COUNT = [0]
ARRAYS = (
    ["array", "f8", [-1, -7], bytes(56)],
    ["array", "f8", [0, 10**12], b""],
    ["array", "f8", [2**63], b""],
    ["array", "f8", [7], bytes(8)],
    ["array", "O", [1], bytes(8)],
    ["array", "f8,O", [1], bytes(16)],
    ["array", "V8", [7], bytes(56)],
    ["array", "f8", [1] * 100, bytes(8)],
    ["array", "f8", [0] * 32, b""],
    ["array", "f8", [10**6, 10**6, 0], b""],
    ["array", "f8", [7], "text"],
    ["array", "f8", [7.5], bytes(56)],
    ["array", "f8", [True] * 3, bytes(8)],
)


def forged(reply):
    if not isinstance(reply, wire.Returned):
        return plain(reply)
    COUNT[0] += 1
    array = ARRAYS[COUNT[0] % len(ARRAYS)]
    return msgspec.msgpack.encode(["returned", reply.id, array, [], ["Aside"]])


wire.encode = forged


def relu(z):
    return z
