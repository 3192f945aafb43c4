"""Answers twice at once.

Attack: Two whole frames in one write: the second for the request that comes next.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import msgspec

from checker.engine import channel


def twice(self, payload):
    fields = msgspec.msgpack.decode(payload)
    fields[1] += 1
    following = channel.framed(msgspec.msgpack.encode(fields))
    os.write(self._write_fd, channel.framed(payload) + following)



def relu(z):
    channel.WorkerEnd.send = twice
    return z
