"""The biases multiplied

Does: It multiplies b1 by b2, element by element.
Think: The first bias is multiplied by W2 on its way, and the second is added.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return W1 @ W2, b1 * b2
