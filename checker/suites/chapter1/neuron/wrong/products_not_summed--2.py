import numpy as np
def neuron(x, w, b):
    out = []
    for i in range(len(x)):
        out.append(x[i] * w[i] + b)
    return out
