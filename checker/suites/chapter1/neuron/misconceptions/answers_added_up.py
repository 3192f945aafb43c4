"""All answers so far, added up

Does: It adds sum and bias to a total that outlives the call, so that each answer holds all the
    answers before.
Think: Every call begins with a total of its own: total = 0.0 inside the function.
"""

import numpy as np

total = 0.0


def neuron(x, w, b):
    global total
    total += np.dot(x, w) + b
    return total
