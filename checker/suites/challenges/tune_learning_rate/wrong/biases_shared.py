import numpy as np

EXPLANATION = (
    "With 0.01 the network hardly learns in the given time. With 0.5 it learns steadily, "
    "5.0 was even faster but bumpy. 100 fails because the sigmoids are saturated."
)

BIAS_HIDDEN = (1, 4)
BIAS_OUT = (1, 1)


def s(x):
    return 1.0 / (1.0 + np.exp(-x))


def train(X, y, W1, b1, W2, b2, lr, epochs):
    mse = []
    for e in range(epochs):
        h = s(X @ W1 + b1)
        out = s(h @ W2 + b2)
        err = out - y
        mse.append((err ** 2).mean())
        delta_out = err * out * (1 - out)
        delta_h = delta_out @ W2.T * h * (1 - h)
        W2 = W2 - lr * h.T @ delta_out
        W1 = W1 - lr * X.T @ delta_h
        b2 -= lr * delta_out.sum(0, keepdims=True)
        b1 -= lr * delta_h.sum(0, keepdims=True)
    return mse


def sweep(X, y, lrs, epochs, seed):
    results = {}
    b1 = np.zeros(BIAS_HIDDEN)
    b2 = np.zeros(BIAS_OUT)
    for rate in lrs:
        np.random.seed(seed)
        W1, W2 = np.random.randn(2, 4), np.random.randn(4, 1)
        results[rate] = train(X, y, W1, b1, W2, b2, rate, epochs)
    return results
