import numpy as np
def neuron(x, w, b):
    total = 0
    for xi, wi in zip(x, w):
        total = total + xi * wi
    if total < 0:
        return 0
    return total
