"""Recursion, one epoch a call; returns a NumPy integer."""

import numpy as np


def early_stop(losses, patience, min_delta=0.0):
    def go(epoch, keep, waited):
        if epoch == len(losses) or waited == patience:
            return keep
        if losses[epoch] < losses[keep] - min_delta:
            return go(epoch + 1, epoch, 0)
        return go(epoch + 1, keep, waited + 1)

    return np.int64(go(1, 0, 0))
