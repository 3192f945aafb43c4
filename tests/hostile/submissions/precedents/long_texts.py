"""Fills the memory of answers with long texts.

Attack: Each wrong answer is a text of a megabyte that takes sixteen once it is quoted.
Expect: no_point
Exercise: relu
Effect: small:100000
"""

import msgspec

from checker.engine import wire

plain = wire.encode
COUNT = [0]


def forged(reply):
    if isinstance(reply, wire.Returned):
        COUNT[0] += 1
        text = "\0" * (1_000_000 + COUNT[0]) + "\N{GRINNING FACE}"
        reply = msgspec.structs.replace(reply, value=text)
    return plain(reply)


wire.encode = forged


def relu(z):
    return z
