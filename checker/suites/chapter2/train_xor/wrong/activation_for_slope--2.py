import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.mse import mse
from chapter2.gradient_step import gradient_step
def slope(a):
    return a
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    p = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    losses = []
    while len(losses) < epochs:
        hid = sigmoid(X @ p["W1"] + p["b1"])
        out = sigmoid(hid @ p["W2"] + p["b2"])
        losses.append(mse(out, y))
        d_out = (out - y) * slope(out)
        d_hid = (d_out @ p["W2"].T) * slope(hid)
        grads = {"W1": X.T @ d_hid, "b1": d_hid.sum(0, keepdims=True),
                 "W2": hid.T @ d_out, "b2": d_out.sum(0, keepdims=True)}
        p = gradient_step(p, grads, lr)
    return p, losses
