"""All gradients cut to one common length

Does: It divides every gradient by the length of all of them together.
Think: The step is lr times the gradient, however long that is.
"""

import numpy as np


def gradient_step(params, grads, lr):
    length = np.sqrt(sum(np.sum(grad**2) for grad in grads.values()))
    return {key: params[key] - lr * grads[key] / length for key in params}
