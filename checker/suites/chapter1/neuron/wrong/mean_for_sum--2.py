import numpy as np
def neuron(x, w, b):
    total = 0
    for i in range(len(x)):
        total += x[i] * w[i]
    return total / len(x) + b
