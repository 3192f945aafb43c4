import numpy as np

EXPLANATION = (
    "A rate of 0.01 is too careful and the loss hardly changes. A rate of 0.5 works, "
    "the loss falls in a smooth S-shaped curve. A rate of 5.0 falls faster with some jumps, "
    "and with 100 the sigmoids are saturated at once so that no gradient is left."
)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_derivative(z):
    s = sigmoid(z)
    return s * (1 - s)


def sweep(X, y, lrs, epochs, seed):
    curves = {}
    for lr in lrs:
        np.random.seed(seed)
        W1, b1 = np.random.randn(2, 4), np.zeros((1, 4))
        W2, b2 = np.random.randn(4, 1), np.zeros((1, 1))
        losses = []
        for _ in range(epochs):
            layer1 = sigmoid(np.dot(X, W1) + b1)
            output = sigmoid(np.dot(layer1, W2) + b2)
            losses.append(np.mean(np.square(y - output)))
            d_out = (output - y) * sigmoid_derivative(output)
            d_hid = np.dot(d_out, W2.T) * sigmoid_derivative(layer1)
            W2 -= lr * np.dot(layer1.T, d_out)
            b2 -= lr * d_out.sum(axis=0, keepdims=True)
            W1 -= lr * np.dot(X.T, d_hid)
            b1 -= lr * d_hid.sum(axis=0, keepdims=True)
        curves[lr] = losses
    return curves
