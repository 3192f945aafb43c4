"""Warns five thousand times.

Attack: Warnings of many categories with long texts, to swell what is kept of a right answer.
Expect: harmless
Exercise: relu
Effect: small:100000
"""

import warnings

import numpy as np

KINDS = [type(f"Warning{index}" + "x" * 500, (UserWarning,), {}) for index in range(50)]


def relu(z):
    for index in range(500):
        warnings.warn("w" * 5_000, KINDS[index % 50], stacklevel=1)
    return np.maximum(z, 0)
