"""exp(z - logsumexp(z))."""

import numpy as np


def softmax(z):
    log_total = np.logaddexp.reduce(z, axis=-1, keepdims=True)
    return np.exp(z - log_total)
