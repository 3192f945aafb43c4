import numpy as np
def cross_entropy(probs, labels):
    t = np.eye(probs.shape[1])[labels]
    return np.mean((probs - t) ** 2)
