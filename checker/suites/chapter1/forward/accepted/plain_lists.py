"""Lists and math alone, for one example; a batch calls it for each row."""

import math


def _one(x, W1, b1, W2, b2):
    hidden = []
    for j in range(len(b1)):
        total = b1[j]
        for i in range(len(x)):
            total += x[i] * W1[i][j]
        hidden.append(max(0.0, float(total)))
    z = float(b2[0]) + sum(h * float(w[0]) for h, w in zip(hidden, W2))
    return hidden, [1.0 / (1.0 + math.exp(-z))]


def forward(x, W1, b1, W2, b2):
    if x.ndim == 1:
        return _one(x, W1, b1, W2, b2)
    pairs = [_one(row, W1, b1, W2, b2) for row in x]
    return [p[0] for p in pairs], [p[1] for p in pairs]
