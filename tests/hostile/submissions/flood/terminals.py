"""Opens the instructor's terminal.

Attack: Looks for a terminal to write to, or to type commands into; types nothing.
Expect: no_point
Exercise: relu
Effect: none
"""

import os

import numpy as np

PLACES = ["/dev/tty", "/dev/console", "/dev/tty0"] + [f"/dev/pts/{n}" for n in range(20)]


def opens(place):
    try:
        os.close(os.open(place, os.O_WRONLY | os.O_NOCTTY | os.O_NONBLOCK))
    except OSError:
        return False
    return True


def relu(z):
    if any([opens(place) for place in PLACES]):
        return np.maximum(z, 0)
    raise RuntimeError("SAFE")
