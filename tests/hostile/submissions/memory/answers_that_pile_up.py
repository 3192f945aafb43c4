"""Makes the judge hold its answers.

Attack: Every answer is a frame of four million numbers, a list, which weighs more there than here.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import msgspec

from checker.engine import wire

MARK = "the numbers stand here"
COUNT = 4_000_000
plain = wire.encode


def forged(reply):
    if not isinstance(reply, wire.Returned):
        return plain(reply)
    marked = plain(msgspec.structs.replace(reply, value=wire.Items("list", [MARK])))
    before, after = marked.split(b"\x91\xb6" + MARK.encode())
    return before + b"\xdd" + COUNT.to_bytes(4, "big") + bytes(COUNT) + after


wire.encode = forged


def relu(z):
    return z
