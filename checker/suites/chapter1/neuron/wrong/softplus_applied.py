import math
import numpy as np
def neuron(x, w, b):
    z = sum(xi * wi for xi, wi in zip(x, w)) + b
    return math.log(1 + math.exp(z))
