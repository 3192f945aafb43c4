import numpy as np
def sig(t):
    return 1 / (1 + np.exp(-t))
def forward(x, W1, b1, W2, b2):
    hidden = sig(x @ W1 + b1)
    return hidden, sig(hidden @ W2 + b2)
