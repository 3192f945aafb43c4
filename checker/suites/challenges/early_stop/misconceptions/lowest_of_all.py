"""The lowest epoch of the whole curve

Does: It returns the epoch of the lowest loss of all, as if every epoch had been trained.
Think: Early stopping decides while the run goes on: after the stop there are no more epochs to
    choose from.
"""

import numpy as np


def early_stop(losses, patience, min_delta=0.0):
    return int(np.argmin(losses))
