import numpy as np


def softmax(z):
    rows = z if z.ndim == 2 else [z]
    result = []
    total = 0.0
    for row in rows:
        exps = [np.exp(v - max(row)) for v in row]
        for x in exps:
            total += x
        result.append([x / total for x in exps])
    return np.array(result if z.ndim == 2 else result[0])
