import math


def softmax(z):
    if z.ndim == 1:
        z = z.reshape(1, -1)
        return softmax(z)[0]
    total = 0
    e = z * 0.0
    for i in range(z.shape[0]):
        m = max(z[i])
        for j in range(z.shape[1]):
            e[i, j] = math.exp(z[i, j] - m)
            total += e[i, j]
    return e / total
