"""Answers twice at once.

Attack: Two whole frames in one write: the second for the request that comes next.
Expect: no_point
Exercise: relu
Effect: none
"""

from checker.engine import channel, wire
import msgspec

plain = channel.WorkerEnd.send


def twice(self, payload):
    fields = msgspec.msgpack.decode(payload)
    fields[1] += 1
    plain(self, payload + channel.framed(msgspec.msgpack.encode(fields)))


def relu(z):
    channel.WorkerEnd.send = lambda self, payload: [plain(self, payload), twice(self, payload)][0]
    return z
