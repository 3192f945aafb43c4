import numpy as np
def softmax(z):
    e = 2 ** (z - z.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)
