import numpy as np
def sigmoid(z):
    e = np.exp(-np.abs(z))
    answer = np.where(z >= 0, 1, e) / (1 + e)
    print(answer)
