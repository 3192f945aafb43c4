import math

import numpy as np


def forward(x, W1, b1, W2, b2):
    a1 = []
    for j in range(W1.shape[1]):
        s = b1[j]
        for i in range(W1.shape[0]):
            s += x[i] * W1[i][j]
        a1.append(s if s > 0 else 0.0)
    z = b2[0]
    for j in range(len(a1)):
        z += a1[j] * W2[j][0]
    return np.array(a1), np.array([1 / (1 + math.exp(-z))])
