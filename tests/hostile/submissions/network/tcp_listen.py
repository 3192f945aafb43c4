"""Opens a port of its own.

Attack: Listens on every interface, so that a friend can send in the answers.
Expect: no_point
Exercise: relu
Effect: none
"""

import socket

import numpy as np


def relu(z):
    try:
        with socket.socket() as door:
            door.bind(("0.0.0.0", 0))
            door.listen()
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
