"""No slopes at all

Does: It leaves out the slopes of both layers, as if the network were linear.
Think: Each sigmoid on the way is a link of the chain, and each link is a factor.
"""


def backward(X, y, a1, a2, W2):
    delta2 = a2 - y
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = delta2 @ W2.T
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
