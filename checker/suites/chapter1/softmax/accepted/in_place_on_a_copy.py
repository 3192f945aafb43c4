"""In place on a copy, in a class."""

import numpy as np


class Softmax:
    def __call__(self, z):
        p = np.array(z, dtype=np.float64)
        p -= p.max(axis=-1)[..., None]
        np.exp(p, out=p)
        p /= p.sum(axis=-1)[..., None]
        return p


softmax = Softmax()
