import numpy as np
def relu(z):
    return np.maximum(0, z)
def layer(x, W, b):
    return relu(x @ W + b)
def forward(x, W1, b1, W2, b2):
    a1 = layer(x, W1, b1)
    a2 = layer(a1, W2, b2)
    return a1, 1 / (1 + np.exp(-a2))
