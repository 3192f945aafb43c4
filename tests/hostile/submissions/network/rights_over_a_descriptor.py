"""Sends its descriptors over whatever socket it inherited.

Attack: Treats every open descriptor as a socket and passes rights over it (SCM_RIGHTS).
Expect: no_point
Exercise: relu
Effect: none
"""

import array
import os
import socket

import numpy as np


def sends(fd):
    try:
        line = socket.socket(fileno=os.dup(fd))
    except OSError:
        return False
    try:
        rights = (socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0]))
        line.sendmsg([b"F"], [rights], socket.MSG_DONTWAIT)
    except OSError:
        return False
    finally:
        line.close()
    return True


def relu(z):
    if any([sends(fd) for fd in range(1024)]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
