import numpy as np
def neuron(x, w, b):
    total = 0
    for i in range(len(x)):
        total = total + x[i] * w[i] + b
    return total
