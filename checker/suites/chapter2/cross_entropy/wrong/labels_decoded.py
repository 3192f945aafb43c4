import numpy as np


def cross_entropy(probs, labels):
    n = probs.shape[0]
    log_likelihood = -np.log(probs[range(n), labels.argmax(1)] + 1e-15)
    return np.sum(log_likelihood) / n
