import numpy as np
def cross_entropy(probs, labels):
    worst = 0
    for i in range(len(labels)):
        p = max(probs[i, labels[i]], 1e-10)
        if -np.log(p) > worst:
            worst = -np.log(p)
    return worst
