import numpy as np


EXPLANATION = "The loss of 0.01 stays near 0.25 all the time. The larger rates come down, 5.0 before 0.5."


class TwoLayerNet:
    def __init__(self, input_size, hidden_size, output_size, std=1e-2):
        self.W1 = std * np.random.randn(input_size, hidden_size)
        self.b1 = np.zeros((1, hidden_size))
        self.W2 = std * np.random.randn(hidden_size, output_size)
        self.b2 = np.zeros((1, output_size))

    def train(self, X, y, lr, num_iters):
        loss_history = []
        for it in range(num_iters):
            h = 1 / (1 + np.exp(-(X.dot(self.W1) + self.b1)))
            o = 1 / (1 + np.exp(-(h.dot(self.W2) + self.b2)))
            loss_history.append(float(np.mean((o - y) ** 2)))
            do = (o - y) * o * (1 - o)
            dh = do.dot(self.W2.T) * h * (1 - h)
            self.W2 -= lr * h.T.dot(do)
            self.b2 -= lr * do.sum(axis=0, keepdims=True)
            self.W1 -= lr * X.T.dot(dh)
            self.b1 -= lr * dh.sum(axis=0, keepdims=True)
        return loss_history


def sweep(X, y, lrs, epochs, seed):
    results = {}
    for lr in lrs:
        np.random.seed(seed)
        results[lr] = TwoLayerNet(2, 4, 1).train(X, y, lr, epochs)
    return results
