import numpy as np
from chapter1.softmax import softmax
def cross_entropy(probs, labels):
    p = softmax(probs)
    return -np.mean(np.log(p[range(len(labels)), labels] + 1e-12))
