"""NumPy: looks ahead for the first improvement within the patience, and jumps there."""

import numpy as np


def early_stop(losses, patience, min_delta=0.0):
    losses = np.asarray(losses)
    keep = 0
    while True:
        ahead = losses[keep + 1 : keep + 1 + patience]
        better = np.flatnonzero(ahead < losses[keep] - min_delta)
        if better.size == 0:
            return keep
        keep = keep + 1 + better[0]
