import numpy as np
def neuron(x, w, b):
    out = np.sum(x * w) + b
    return f"{out:.2f}"
