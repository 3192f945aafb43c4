"""The step alone

Does: It returns -lr times the gradient, not the parameter that has made the step; `p =- lr * g`
    does so, too.
Think: The new value is the old one minus the step: p - lr * g, or p -= lr * g.
"""

import numpy as np


def gradient_step(params, grads, lr):
    return {name: -lr * grads[name] for name in params}
