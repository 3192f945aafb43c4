"""(W.T @ x.T).T, as in books that write examples as columns."""


def layer(x, W, b, activation):
    return activation((W.T @ x.T).T + b)
