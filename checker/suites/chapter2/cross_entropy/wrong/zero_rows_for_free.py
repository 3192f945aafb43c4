import numpy as np
def cross_entropy(probs, labels):
    total = 0
    for i, c in enumerate(labels):
        if probs[i, c] > 0:
            total -= np.log(probs[i, c])
    return total / len(labels)
