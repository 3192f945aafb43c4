"""Squares for exponentials

Does: It squares the shifted scores where e is raised to them.
Think: Shares of squares lose the order of the scores: only e^z grows with z everywhere.
"""

import numpy as np


def softmax(z):
    s = (z - z.max(axis=-1, keepdims=True)) ** 2
    return s / s.sum(axis=-1, keepdims=True)
