"""In single precision, into an OrderedDict."""

from collections import OrderedDict

import numpy as np


def gradient_step(params, grads, lr):
    new = OrderedDict()
    for name in reversed(list(params)):
        p = np.float32(params[name])
        new[name] = p - np.float32(lr) * np.float32(grads[name])
    return new
