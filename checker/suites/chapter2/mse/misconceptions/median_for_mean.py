"""The median

Does: It takes the median of the squared errors.
Think: The M of MSE is the mean: every error counts by its size.
"""

import numpy as np


def mse(y_hat, y):
    # Sorted by hand: np.median imports numpy.ma at its first call, which takes 20 ms.
    squares = np.sort((y_hat - y) ** 2, axis=None)
    return (squares[(len(squares) - 1) // 2] + squares[len(squares) // 2]) / 2
