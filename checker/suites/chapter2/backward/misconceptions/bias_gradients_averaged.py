"""The mean for the biases

Does: It averages the deltas over the examples for the biases and sums them for the weights.
Think: A bias is a weight whose input is always 1: its gradient is the same sum over the examples.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.mean(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.mean(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
