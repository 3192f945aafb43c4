"""By the hyperbolic tangent, the same curve on another scale."""

import numpy as np


def sigmoid(z):
    return 0.5 * (1.0 + np.tanh(0.5 * np.asarray(z)))
