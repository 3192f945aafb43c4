"""One dict for all calls

Does: It puts the new values into a dict that outlives the call, so that the names of earlier calls
    are still in it.
Think: A default argument and a global are made once: make the dict inside the function, so that
    each call begins with an empty one.
"""

import numpy as np


def gradient_step(params, grads, lr, new={}):
    for name in params:
        new[name] = params[name] - lr * grads[name]
    return new
