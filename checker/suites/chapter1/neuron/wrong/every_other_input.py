import numpy as np
def neuron(x, w, b):
    total = b
    i = 0
    while i < len(x):
        total += x[i] * w[i]
        i += 2
    return total
