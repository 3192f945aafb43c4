"""The formula as it stands in the quest: warns at -1000 and is right."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))
