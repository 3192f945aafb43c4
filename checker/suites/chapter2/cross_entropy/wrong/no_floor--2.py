import numpy as np
def cross_entropy(probs, labels):
    total = 0
    for row, c in zip(probs, labels):
        total += -np.log(row[c])
    return total / len(labels)
