"""Hides another answer behind the answer.

Attack: A frame that holds two replies, the right one and one for whoever reads on.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np

from checker.engine import channel

send = channel.WorkerEnd.send


def doubled(self, payload):
    send(self, payload + payload)


def relu(z):
    channel.WorkerEnd.send = doubled
    return np.maximum(z, 0)
