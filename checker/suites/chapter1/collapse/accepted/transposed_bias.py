"""W2.T @ b1, as in books that write examples as columns."""


def collapse(W1, b1, W2, b2):
    return (W2.T @ W1.T).T, W2.T @ b1 + b2
