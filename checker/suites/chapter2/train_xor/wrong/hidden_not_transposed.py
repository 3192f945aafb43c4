import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.mse import mse


def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    params = dict(W1=W1.copy(), b1=b1.copy(), W2=W2.copy(), b2=b2.copy())
    losses = []
    for epoch in range(epochs):
        hid = sigmoid(np.dot(X, params["W1"]) + params["b1"])
        out = sigmoid(np.dot(hid, params["W2"]) + params["b2"])
        losses.append(mse(out, y))
        d_out = (out - y) * (out - out**2)
        d_hid = np.dot(d_out, params["W2"].T) * (hid - hid**2)
        grads = dict(
            W1=np.dot(X.T, d_hid), b1=d_hid.sum(0)[None], W2=np.dot(hid, d_out), b2=d_out.sum(0)[None]
        )
        for name, grad in grads.items():
            params[name] -= lr * grad
    return params, losses
