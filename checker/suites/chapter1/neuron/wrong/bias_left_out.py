import numpy as np
def neuron(inputs, weights, bias):
    total = 0.0
    for xi, wi in zip(inputs, weights):
        total += xi * wi
    return total
