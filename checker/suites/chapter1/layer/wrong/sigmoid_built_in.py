import numpy as np
def sigmoid(t):
    return 1 / (1 + np.exp(-t))
def layer(x, W, b, activation=sigmoid):
    return sigmoid(x @ W + b)
