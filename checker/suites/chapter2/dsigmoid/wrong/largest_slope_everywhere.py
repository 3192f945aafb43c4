import numpy as np
from chapter1.sigmoid import sigmoid
def dsigmoid(a):
    middle = sigmoid(a * 0)
    return middle * (1 - middle)
