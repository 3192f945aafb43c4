import numpy as np
def cross_entropy(probs, labels):
    p = probs[np.arange(len(labels)), labels]
    p = p[p > 0]
    return -np.mean(np.log(p))
