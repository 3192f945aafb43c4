import numpy as np


def layer(x, W, b, activation):
    out = []
    for example in x:
        sums = []
        for j in range(W.shape[1]):
            s = b[j]
            for i in range(len(example)):
                s = s + example[i] * W[i, j]
            sums.append(s)
        out.append(sums)
    return activation(np.array(out))
