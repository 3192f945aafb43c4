import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(x, W1, b1, W2, b2):
    hidden = np.zeros((x.shape[0], W1.shape[1]))
    out = np.zeros((x.shape[0], 1))
    for n in range(x.shape[0]):
        for j in range(W1.shape[1]):
            total = b1[j]
            for i in range(x.shape[1]):
                total = total + x[n, i] * W1[i, j]
            hidden[n, j] = max(total, 0)
        out[n, 0] = sigmoid(hidden[n] @ W2[:, 0] + b2[0])
    return hidden, out
