"""Takes its neighbour with it.

Attack: A timer set in one exercise ends the process while the next is judged.
Expect: harmless
Exercise: relu
Effect: neighbour:sigmoid
"""

import os
import threading

import numpy as np

PASSED = []


def relu(z):
    PASSED.append(z)
    if len(PASSED) == 1:
        timer = threading.Timer(0.3, os._exit, (0,))
        timer.daemon = True
        timer.start()
    return np.maximum(z, 0)
