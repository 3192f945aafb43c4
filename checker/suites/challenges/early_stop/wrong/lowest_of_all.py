import numpy as np


def early_stop(losses, patience, min_delta=0.0):
    return int(np.argmin(losses))
