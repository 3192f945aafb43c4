import numpy as np
def cross_entropy(probs, labels):
    return np.mean((1 - probs[np.arange(len(labels)), labels]) ** 2)
