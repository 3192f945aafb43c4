import numpy as np
import math
def softmax(z):
    e = [math.exp(v) for v in z]
    return [v / sum(e) for v in e]
