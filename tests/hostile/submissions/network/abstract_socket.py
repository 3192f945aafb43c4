"""Meets an accomplice at an abstract socket.

Attack: Binds a name in the abstract namespace, which no file permission guards.
Expect: no_point
Exercise: relu
Effect: none
"""

import socket

import numpy as np


def relu(z):
    try:
        with socket.socket(socket.AF_UNIX) as door:
            door.bind("\0questcheck-hostile")
            door.listen()
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
