"""Cut down to a whole number

Does: It turns the sum into an int, which drops its fraction.
Think: A neuron's answer is a real number; where a plain number is wanted, float() keeps it.
"""

import numpy as np


def neuron(x, w, b):
    return int(np.dot(x, w) + b)
