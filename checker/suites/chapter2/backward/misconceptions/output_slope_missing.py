"""No slope at the output

Does: It takes a2 - y for the output's delta, without the slope of the last sigmoid.
Think: Between the sum z2 and a2 stands a sigmoid, and the chain rule wants its slope, a2 * (1 - a2);
    it cancels for cross-entropy alone.
"""


def backward(X, y, a1, a2, W2):
    delta2 = a2 - y
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = (delta2 @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
