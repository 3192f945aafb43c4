import numpy as np
alpha = 1.0
def act(v):
    v = v.copy()
    neg = v < 0
    v[neg] = alpha * (np.exp(v[neg]) - 1)
    return v
def sigmoid(v):
    return 1 / (1 + np.exp(-v))
def forward(x, W1, b1, W2, b2):
    h = act(x @ W1 + b1)
    return h, sigmoid(h @ W2 + b2)
