"""Sends a datagram.

Attack: Sends the inputs by UDP, which needs no listener and no answer.
Expect: no_point
Exercise: relu
Effect: none
"""

import socket

import numpy as np


def relu(z):
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.sendto(np.asarray(z).tobytes()[:512], ("127.0.0.1", int("@PORT@")))
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
