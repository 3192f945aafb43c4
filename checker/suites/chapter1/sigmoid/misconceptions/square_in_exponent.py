"""A bell for an S

Does: It squares z in the exponent, so that both sides rise to 1.
Think: Sigmoid must tell a clear no from a clear yes: the exponent is -z itself.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-(z**2)))
