import numpy as np
def cross_entropy(probs, labels):
    return -np.mean(np.log(np.max(probs, axis=1)))
