import numpy as np

def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    def sig(z):
        return 1 / (1 + np.exp(-z))
    W1, b1, W2, b2 = W1.copy(), b1.copy(), W2.copy(), b2.copy()
    gW1, gb1 = np.zeros_like(W1), np.zeros_like(b1)
    gW2, gb2 = np.zeros_like(W2), np.zeros_like(b2)
    losses = []
    for epoch in range(epochs):
        total = 0.0
        for i in range(len(X)):
            x, t = X[i:i + 1], y[i:i + 1]
            h = sig(x @ W1 + b1)
            o = sig(h @ W2 + b2)
            total += ((o - t) ** 2).item()
            d2 = (o - t) * o * (1 - o)
            d1 = d2 @ W2.T * h * (1 - h)
            gW1 += x.T @ d1
            gb1 += d1
            gW2 += h.T @ d2
            gb2 += d2
        losses.append(total / len(X))
        W1 -= lr * gW1
        b1 -= lr * gb1
        W2 -= lr * gW2
        b2 -= lr * gb2
    return dict(W1=W1, b1=b1, W2=W2, b2=b2), losses
