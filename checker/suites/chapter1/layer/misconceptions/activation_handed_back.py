"""The activation is handed back

Does: It returns the function `activation` itself and never calls it.
Think: A function is called by parentheses behind its name: activation(...).
"""

import numpy as np


def layer(x, W, b, activation):
    z = x @ W + b
    return activation
