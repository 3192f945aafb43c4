import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.dsigmoid import dsigmoid
from chapter2.gradient_step import gradient_step
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    params = dict(W1=W1, b1=b1, W2=W2, b2=b2)
    losses = []
    for _ in range(epochs):
        a1 = sigmoid(X @ params["W1"] + params["b1"])
        a2 = sigmoid(a1 @ params["W2"] + params["b2"])
        miss = a2 - y
        losses.append(float((miss ** 2).mean()))
        delta = miss * dsigmoid(sigmoid(a2))
        back = delta @ params["W2"].T * dsigmoid(a1)
        grads = {}
        for n, inp, d in (("1", X, back), ("2", a1, delta)):
            grads["W" + n] = inp.T @ d
            grads["b" + n] = d.sum(axis=0, keepdims=True)
        params = gradient_step(params, grads, lr)
    return params, losses
