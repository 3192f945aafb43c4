import numpy as np
def neuron(x, w, b):
    acc = 0
    for a, c in zip(x, w):
        acc += a * c
        return acc + b
