import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.backward import backward
from chapter2.gradient_step import gradient_step
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    params = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    for epoch in range(epochs):
        a1 = sigmoid(X @ params["W1"] + params["b1"])
        y_hat = sigmoid(a1 @ params["W2"] + params["b2"])
        dW1, db1, dW2, db2 = backward(X, y, a1, y_hat, params["W2"])
        grads = {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}
        params = gradient_step(params, grads, lr)
    return params, y_hat
