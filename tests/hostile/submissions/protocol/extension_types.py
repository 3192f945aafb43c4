"""Answers with types that msgpack leaves open.

Attack: Right answers beside extensions, timestamps and maps where none may be.
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
        stamp = msgspec.msgpack.Ext(-1, bytes(12))
        kinds = (msgspec.msgpack.Ext(5, bytes(8)), stamp, {"tag": "array"}, b"bytes")
        fields[2] = kinds[COUNT[0] % 4]
    return msgspec.msgpack.encode(fields)


wire.encode = forged


def relu(z):
    return z
