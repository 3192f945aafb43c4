"""Looks for a family of sockets that was forgotten.

Attack: Opens raw, packet, netlink, crypto, vsock and bluetooth sockets one after the other.
Expect: no_point
Exercise: relu
Effect: none
"""

import socket

import numpy as np

KINDS = [(2, 3, 1), (10, 3, 58), (17, 3, 0), (16, 3, 0), (38, 5, 0), (40, 1, 0), (31, 3, 1),
         (2, 5, 132), (15, 3, 2), (44, 3, 0)]  # family, type, protocol


def opens(kind):
    try:
        socket.socket(*kind).close()
    except OSError:
        return False
    return True


def relu(z):
    if any([opens(kind) for kind in KINDS]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
