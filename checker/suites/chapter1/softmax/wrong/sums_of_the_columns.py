import numpy as np
def softmax(z):
    best = np.max(z, axis=-1, keepdims=True)
    powers = np.exp(z - best)
    return powers / sum(powers)
