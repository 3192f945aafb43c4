"""R squared

Does: It computes 1 - SSE / SST, the share of the variance that is explained.
Think: That is a score, the larger the better. The loss is the mean of the squared errors itself.
"""

import numpy as np


def mse(y_hat, y):
    return 1 - np.sum((y_hat - y) ** 2) / np.sum((y - y.mean()) ** 2)
