"""Returns a dict whose keys no dict can have.

Attack: Lists and dicts as keys, which a predicate of the catalogue is given.
Expect: no_point
Exercise: softmax
Effect: none
"""

import msgspec

from checker.engine import wire

plain = wire.encode


def forged(reply):
    if isinstance(reply, wire.Returned):
        key = wire.Items("list", [1.0])
        pairs = wire.Pairs([(key, 1.0), (wire.Pairs([]), 2.0)])
        reply = msgspec.structs.replace(reply, value=pairs)
    return plain(reply)


wire.encode = forged


def softmax(z):
    return z
