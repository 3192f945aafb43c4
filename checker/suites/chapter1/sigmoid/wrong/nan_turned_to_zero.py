import numpy as np
def sigmoid(z):
    return np.nan_to_num(np.exp(z) / (1 + np.exp(z)))
