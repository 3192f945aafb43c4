"""Forks two hundred times.

Attack: A fork bomb that stops at 200; each child sleeps for a while and is called qc-survivor.
Expect: no_point
Exercise: relu
Effect: process
"""

import os
import time

import numpy as np


def child():
    try:
        with open("/proc/self/comm", "w") as name:
            name.write("qc-survivor")
        time.sleep(20)
    finally:
        os._exit(0)


def bomb():
    made = 0
    for _ in range(200):
        try:
            pid = os.fork()
        except OSError:
            break
        if pid == 0:
            child()
        made += 1
    return made


MADE = bomb()


def relu(z):
    if MADE:
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
