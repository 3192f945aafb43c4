import numpy as np
import math
def neuron(x, w, b):
    z = sum(i * j for i, j in zip(x, w)) + b
    return 1.0 / (1.0 + math.exp(-z))
