import numpy as np
def softmax(z):
    z = z - z.min(axis=-1, keepdims=True)
    return z / z.sum(axis=-1, keepdims=True)
