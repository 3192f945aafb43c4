"""1 / sum of e^(z_j - z_i): overflows to infinity where the share is 0, and is right."""

import numpy as np


def softmax(z):
    differences = z[..., None, :] - z[..., :, None]
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(differences).sum(axis=-1)
