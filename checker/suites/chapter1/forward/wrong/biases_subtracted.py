import numpy as np
def weighted(v, M, threshold):
    return np.dot(v, M) - threshold
def forward(x, W1, b1, W2, b2):
    hidden = weighted(x, W1, b1)
    hidden = np.where(hidden > 0, hidden, 0)
    out = weighted(hidden, W2, b2)
    return hidden, np.exp(out) / (1 + np.exp(out))
