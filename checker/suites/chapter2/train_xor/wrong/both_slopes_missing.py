import numpy as np
from chapter1.sigmoid import sigmoid
from chapter2.mse import mse
class Net:
    def __init__(self, W1, b1, W2, b2):
        self.W1, self.b1, self.W2, self.b2 = W1, b1, W2, b2
    def forward(self, X):
        self.h = sigmoid(np.dot(X, self.W1) + self.b1)
        return sigmoid(np.dot(self.h, self.W2) + self.b2)
    def step(self, X, error, lr):
        h_error = np.dot(error, self.W2.T)
        self.W2 = self.W2 - lr * np.dot(self.h.T, error)
        self.b2 = self.b2 - lr * np.sum(error, axis=0, keepdims=True)
        self.W1 = self.W1 - lr * np.dot(X.T, h_error)
        self.b1 = self.b1 - lr * np.sum(h_error, axis=0, keepdims=True)
def train_xor(X, y, W1, b1, W2, b2, lr=0.5, epochs=5000):
    net = Net(W1, b1, W2, b2)
    losses = []
    for _ in range(epochs):
        out = net.forward(X)
        losses.append(mse(out, y))
        net.step(X, out - y, lr)
    return {"W1": net.W1, "b1": net.b1, "W2": net.W2, "b2": net.b2}, losses
