"""An epsilon that disturbs

Does: It adds 0.001 to every p, which changes the honest rows as well.
Think: Whatever is added under the logarithm must vanish beside an honest p: 1e-12 does, 1e-3
    beside 0.01 does not.
"""

import numpy as np


def cross_entropy(probs, labels):
    return np.mean(-np.log(probs[np.arange(len(labels)), labels] + 1e-3))
