import numpy as np
def cross_entropy(probs, labels):
    total = 0.0
    for i, label in enumerate(labels):
        total += label * -np.log(probs[i, label] + 1e-10)
    return total / len(labels)
