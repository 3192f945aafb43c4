import numpy as np
def cross_entropy(probs, labels):
    n, k = probs.shape
    total = 0
    for i in range(n):
        for c in range(k):
            if c != labels[i]:
                total -= np.log(max(1 - probs[i, c], 1e-12))
    return total / n
