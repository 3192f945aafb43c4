"""Changes its answer while it is read.

Attack: A thread writes the returned array and the argument without end.
Expect: no_point
Exercise: relu
Effect: neighbour:sigmoid
"""

import threading
import time

import numpy as np


def scribble(arrays):
    end = time.monotonic() + 3
    while time.monotonic() < end:
        for array in arrays:
            array *= -1


def relu(z):
    answer = np.array(z, dtype=float) + 1
    threading.Thread(target=scribble, args=([answer, z],), daemon=True).start()
    return answer
