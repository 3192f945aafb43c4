"""Lets a helper process compute.

Attack: multiprocessing starts a child that outlives the call.
Expect: no_point
Exercise: relu
Effect: process
"""

import multiprocessing
import time

import numpy as np


def child():
    with open("/proc/self/comm", "w") as name:
        name.write("qc-survivor")
    time.sleep(20)


def relu(z):
    try:
        process = multiprocessing.get_context("fork").Process(target=child, daemon=False)
        process.start()
    except OSError:
        raise RuntimeError("SAFE") from None
    return np.maximum(z, 0)
