"""The weights side by side

Does: It puts the arrays of both layers together, in one array or in a list, and multiplies
nothing.
Think: One layer takes the place of two: W1 @ W2 maps the inputs straight to the outputs.
"""

import numpy as np


def collapse(W1, b1, W2, b2):
    return [W1, W2], [b1, b2]


def explains(answer, W1, b1, W2, b2):
    """A list of both, or all their numbers in one array."""
    returned = answer.returned
    if not isinstance(returned, (list, tuple)) or len(returned) != 2:
        return False
    W = returned[0]
    if isinstance(W, (list, tuple)):
        return len(W) == 2 and all(np.array_equal(a, b) for a, b in zip(W, (W1, W2)))
    numbers = np.concatenate([W1.ravel(), W2.ravel()])
    return np.size(W) == numbers.size and np.array_equal(np.sort(np.ravel(W)), np.sort(numbers))
