"""Example by example and weight by weight, in plain lists."""


def backward(X, y, a1, a2, W2):
    n_in, n_hidden = X.shape[1], a1.shape[1]
    dW1 = [[0.0] * n_hidden for _ in range(n_in)]
    db1 = [[0.0] * n_hidden]
    dW2 = [[0.0] for _ in range(n_hidden)]
    db2 = [[0.0]]
    for n in range(len(X)):
        out = float(a2[n, 0])
        delta = (out - float(y[n, 0])) * out * (1 - out)
        db2[0][0] += delta
        for j in range(n_hidden):
            a = float(a1[n, j])
            dW2[j][0] += delta * a
            blame = delta * float(W2[j, 0]) * a * (1 - a)
            db1[0][j] += blame
            for i in range(n_in):
                dW1[i][j] += blame * float(X[n, i])
    return dW1, db1, dW2, db2
