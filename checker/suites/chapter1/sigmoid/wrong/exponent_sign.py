import numpy as np
def sigmoid(x):
    return 1.0 / (np.exp(x) + 1.0)
