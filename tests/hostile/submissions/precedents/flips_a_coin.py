"""Answers by chance.

Attack: Each answer is right or wrong by chance, so that two looks together might hold all right ones.
Expect: no_point
Exercise: relu
Effect: none
"""

import random

import numpy as np

COIN = random.SystemRandom()


def relu(z):
    return np.maximum(z, 0) if COIN.random() < 0.1 else z
