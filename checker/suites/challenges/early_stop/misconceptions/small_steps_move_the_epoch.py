"""A small step is kept all the same

Does: It stops by the rule, and then keeps the lowest epoch seen, though it was lower by
    min_delta or less.
Think: An epoch that does not improve by more than min_delta changes nothing: neither the best
    nor the epoch to keep.
"""

import numpy as np


def early_stop(losses, patience, min_delta=0.0):
    best, waited, seen = losses[0], 0, 1
    for loss in losses[1:]:
        seen += 1
        if loss < best - min_delta:
            best, waited = loss, 0
        else:
            waited += 1
            if waited == patience:
                break
    return int(np.argmin(losses[:seen]))
