"""No gradients for the biases

Does: It returns zeros for the biases, which never learn then.
Think: A bias has an input of 1, so its gradient is the sum of its deltas.
"""

import numpy as np


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = np.zeros((1, 1))
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = np.zeros((1, 4))
    return dW1, db1, dW2, db2
