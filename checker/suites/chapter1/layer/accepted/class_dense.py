"""A class that stands for the layer."""

import numpy as np


class Dense:
    def __init__(self, W, b, activation):
        self.W, self.b, self.activation = W, b, activation

    def forward(self, x):
        self.z = np.einsum("...i,ij->...j", x, self.W) + self.b
        return self.activation(self.z)


def layer(x, W, b, activation):
    return Dense(W, b, activation).forward(x)
