import numpy as np
def cross_entropy(probs, labels):
    p = np.clip(probs, 1e-12, 1 - 1e-12)
    y = labels.reshape(-1, 1)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
