"""The rate itself subtracted

Does: It takes lr away from every number and never looks at the gradients.
Think: lr says how much of the gradient is taken: p - lr * g.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {key: params[key] - lr for key in params}
