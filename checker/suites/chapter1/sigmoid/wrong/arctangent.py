import numpy as np
def sigmoid(z):
    return 0.5 + np.arctan(z) / np.pi
