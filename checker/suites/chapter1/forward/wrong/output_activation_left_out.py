import numpy as np
def forward(x, W1, b1, W2, b2):
    h = np.maximum(0, x.dot(W1) + b1)
    return h, h.dot(W2) + b2
