import numpy as np
import math
def cross_entropy(probs, labels):
    return sum(-math.log(r[c]) for r, c in zip(probs, labels)) / len(labels)
