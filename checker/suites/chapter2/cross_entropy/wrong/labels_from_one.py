import numpy as np
def cross_entropy(probs, labels):
    total = 0.0
    for i in range(len(labels)):
        total -= np.log(max(probs[i][labels[i] - 1], 1e-12))
    return total / len(labels)
