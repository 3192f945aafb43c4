import numpy as np
from numpy import exp


def sigmoid(t):
    return exp(t) / (exp(t) - 1)


def forward(x, W1, b1, W2, b2):
    z1 = x.dot(W1) + b1
    a1 = np.clip(z1, 0, None)
    z2 = a1.dot(W2) + b2
    return a1, sigmoid(z2)
