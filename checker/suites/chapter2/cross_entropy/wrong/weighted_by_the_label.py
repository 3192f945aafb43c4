import numpy as np
def cross_entropy(probs, labels):
    loss = 0
    for i, y in enumerate(labels):
        p = probs[i][y]
        loss += -y * np.log(p + 1e-12)
    return loss / len(labels)
