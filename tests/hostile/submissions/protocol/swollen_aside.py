"""Sends a flood beside its answer.

Attack: A hundred thousand forged warnings and imports, and megabytes of prints, with each reply.
Expect: no_point
Exercise: relu
Effect: small:100000
"""

import msgspec

from checker.engine import wire

plain = wire.encode
WARNINGS = tuple(wire.Warned("W" * 20, f"text {number}", number) for number in range(100_000))
IMPORTS = tuple(f"torch.{number}" for number in range(100_000))
READY = plain(wire.Loaded(0, (), wire.Aside("P" * 3_000_000, WARNINGS, IMPORTS)))
ASIDE = msgspec.Raw(msgspec.msgpack.encode(msgspec.msgpack.decode(READY)[3]))


def forged(reply):
    fields = msgspec.msgpack.decode(plain(reply))
    fields[{"loaded": 3, "returned": 4}.get(fields[0], 6)] = ASIDE
    return msgspec.msgpack.encode(fields)


wire.encode = forged


def relu(z):
    return z
