"""Three loops, lists, and a list of two as the answer."""


def collapse(W1, b1, W2, b2):
    n_in, h, n_out = len(W1), len(b1), len(b2)
    W = [[0.0] * n_out for _ in range(n_in)]
    for i in range(n_in):
        for j in range(n_out):
            for k in range(h):
                W[i][j] += float(W1[i][k]) * float(W2[k][j])
    b = [float(b2[j]) + sum(float(b1[k]) * float(W2[k][j]) for k in range(h)) for j in range(n_out)]
    return [W, b]
