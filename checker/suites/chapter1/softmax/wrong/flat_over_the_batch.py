import math
import numpy as np
def softmax(z):
    scores = [float(v) for v in z.flatten()]
    best = max(scores)
    powers = [math.exp(s - best) for s in scores]
    whole = sum(powers)
    return np.array([p / whole for p in powers])
