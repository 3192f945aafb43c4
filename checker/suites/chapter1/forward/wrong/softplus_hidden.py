import numpy as np
def softplus(s):
    return np.logaddexp(0.0, s)
def forward(x, W1, b1, W2, b2):
    hidden = softplus(np.matmul(x, W1) + b1)
    score = np.matmul(hidden, W2) + b2
    return hidden, 1 / (1 + np.exp(-score))
