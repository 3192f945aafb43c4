import numpy as np
def cross_entropy(probs, labels):
    eps = 1e-10
    p = np.minimum(np.maximum(probs, eps), 1 - eps)
    yes = labels * np.log(p)
    no = (1 - labels) * np.log(1 - p)
    return np.average(-(yes + no))
