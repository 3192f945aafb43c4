"""Slips out of its process group and stays.

Attack: Forks, starts a session, forks again; the grandchild waits for the verdict, then writes.
Expect: no_point
Exercise: relu
Effect: process
"""

import os
import time

import numpy as np


def daemon():
    try:
        os.setsid()
        if os.fork():
            os._exit(0)
        os.setsid()
        with open("/proc/self/comm", "w") as name:
            name.write("qc-survivor")
        time.sleep(20)
        with open("@CANARY@/daemon", "w") as left:
            left.write("still here")
    finally:
        os._exit(0)


def relu(z):
    try:
        pid = os.fork()
    except OSError:
        raise RuntimeError("SAFE") from None
    if pid == 0:
        daemon()
    return np.maximum(z, 0)
