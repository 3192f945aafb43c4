"""Gives right answers that are like no other.

Attack: A random text is printed at every call, so that each reply opens a way of its own.
Expect: harmless
Exercise: relu
Effect: time:60
"""

import random

import numpy as np


def relu(z):
    print("".join(random.SystemRandom().choice("abc") for _ in range(1_500)))
    return np.maximum(z, 0)
