"""In single precision, with take_along_axis."""

import numpy as np


def cross_entropy(probs, labels):
    p = np.take_along_axis(probs.astype(np.float32), labels[:, None], axis=1)
    p = np.maximum(p, np.finfo(np.float32).tiny)
    return np.float32(-np.mean(np.log(p)))
