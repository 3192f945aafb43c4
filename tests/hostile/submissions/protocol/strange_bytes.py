"""Sends strings that are no text.

Attack: Broken UTF-8, extension types, timestamps, doubled keys, surrogates, a NUL.
Expect: no_point
Exercise: relu
Effect: markup
"""

import msgspec

from checker.engine import wire

plain = wire.encode
COUNT = [0]
VALUES = (
    b"\xa4\xff\xfe\xed\xa0",
    b"\xd4\x05\x00",
    b"\xd6\xff\x00\x00\x00\x00",
    b"\xa3\xed\xa0\x80",
    b"\xa1\x00",
    b"\xc1",
    b"\xdf\xff\xff\xff\xff",
    b"\xdb\xff\xff\xff\xff",
)


def forged(reply):
    if not isinstance(reply, wire.Returned):
        return plain(reply)
    COUNT[0] += 1
    value = VALUES[COUNT[0] % len(VALUES)]
    return b"\x95\xa8returned" + msgspec.msgpack.encode(reply.id) + value + b"\x90\x91\xa5Aside"


wire.encode = forged


def relu(z):
    return z
