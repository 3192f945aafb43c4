"""Back without the weights

Does: It hands the output's delta to all hidden units alike, without multiplying by W2.
Think: A unit is to blame as far as its outgoing weight carried it to the output: delta2 @ W2.T.
"""


def backward(X, y, a1, a2, W2):
    delta2 = (a2 - y) * a2 * (1 - a2)
    dW2 = a1.T @ delta2
    db2 = delta2.sum(axis=0, keepdims=True)
    delta1 = delta2 * a1 * (1 - a1)
    dW1 = X.T @ delta1
    db1 = delta1.sum(axis=0, keepdims=True)
    return dW1, db1, dW2, db2
