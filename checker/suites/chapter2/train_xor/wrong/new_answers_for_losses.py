import numpy as np
def f(z):
    return 1 / (1 + np.exp(-z))
def predict(X, W1, b1, W2, b2):
    h = f(np.dot(X, W1) + b1)
    return h, f(np.dot(h, W2) + b2)
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    for t in range(epochs):
        h, out = predict(X, W1, b1, W2, b2)
        d2 = (out - y) * out * (1 - out)
        d1 = np.dot(d2, W2.T) * h * (1 - h)
        W1, b1 = W1 - lr * np.dot(X.T, d1), b1 - lr * d1.sum(0, keepdims=True)
        W2, b2 = W2 - lr * np.dot(h.T, d2), b2 - lr * d2.sum(0, keepdims=True)
    _, out = predict(X, W1, b1, W2, b2)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}, out
