"""The hidden layer starts from the raw miss

Does: It carries a2 - y back to the hidden layer and not the output's delta.
Think: On the way back the output's sigmoid comes first: what passes through W2 is the delta with its
    slope.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = ((a2 - y) @ W2.T) * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
