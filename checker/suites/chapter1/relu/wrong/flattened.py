import numpy as np
def relu(z):
    out = []
    for v in z.ravel():
        out.append(max(v, 0.0))
    return np.array(out)
