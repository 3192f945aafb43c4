"""math.exp on an array

Does: It calls math.exp, which knows single numbers only, and raises for an array.
Think: NumPy's own np.exp works element by element, on any shape.
"""

import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))
