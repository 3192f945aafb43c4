"""Sends every frame twice.

Attack: The second copy is to be taken for the answer to the question of the same number later on.
Expect: no_point
Exercise: relu
Effect: time:60
"""

import time

from checker.engine import channel

send = channel.WorkerEnd.send


def twice(self, payload):
    send(self, payload)
    time.sleep(0.001)
    send(self, payload)


channel.WorkerEnd.send = twice


def relu(z):
    return z
