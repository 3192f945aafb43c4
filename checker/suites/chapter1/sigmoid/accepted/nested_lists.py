"""Recursion into nested lists; returns lists; catches the overflow of math.exp."""

import math


def sigmoid(z):
    if hasattr(z, "tolist"):
        z = z.tolist()
    if isinstance(z, list):
        return [sigmoid(v) for v in z]
    try:
        return 1 / (1 + math.exp(-z))
    except OverflowError:
        return 0.0
