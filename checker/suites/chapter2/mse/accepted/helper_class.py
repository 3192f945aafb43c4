"""A small loss object with helpers, and the function as its front door."""

import numpy as np


class SquaredError:
    def __init__(self, y_hat, y):
        self.residuals = np.subtract(y_hat, y)

    def total(self):
        return sum(r * r for r in self.residuals.flat)

    def mean(self):
        return float(self.total()) / self.residuals.size


def mse(y_hat, y):
    return SquaredError(y_hat, y).mean()
