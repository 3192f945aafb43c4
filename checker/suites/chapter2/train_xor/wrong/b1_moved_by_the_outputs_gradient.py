import numpy as np
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    losses = []
    for i in range(epochs):
        z1 = np.matmul(X, W1) + b1
        a1 = 1 / (1 + np.exp(-z1))
        z2 = np.matmul(a1, W2) + b2
        a2 = 1 / (1 + np.exp(-z2))
        losses += [np.square(a2 - y).mean()]
        dz2 = (a2 - y) * (a2 - a2 * a2)
        dW2, db2 = np.matmul(a1.T, dz2), dz2.sum(axis=0)
        dz1 = np.matmul(dz2, W2.T) * (a1 - a1 * a1)
        dW1, db1 = np.matmul(X.T, dz1), dz1.sum(axis=0)
        W1 = W1 - lr * dW1
        b1 = b1 - lr * db2
        W2 = W2 - lr * dW2
        b2 = b2 - lr * db2
    return {"W1": W1, "W2": W2, "b1": b1, "b2": b2}, losses
