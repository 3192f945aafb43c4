import numpy as np
def neuron(x, w, b):
    return int(sum([x[i] * w[i] for i in range(len(x))]) + b)
