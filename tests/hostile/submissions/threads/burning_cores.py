"""Computes on all cores behind the answer's back.

Attack: Eight threads multiply matrices without Python's lock while the call has long returned.
Expect: no_point
Exercise: relu
Effect: process
"""

import threading
import time

import numpy as np


def burn():
    a = np.ones((400, 400))
    end = time.monotonic() + 20
    while time.monotonic() < end:
        a = np.clip(a @ a, 0.0, 1.0)


def relu(z):
    for _ in range(8):
        threading.Thread(target=burn, daemon=True).start()
    return z
