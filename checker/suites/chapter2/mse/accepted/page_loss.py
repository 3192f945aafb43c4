"""The loss line of the quest's page, with the miss taken the other way round."""

import numpy as np


def mse(y_hat, y):
    loss = np.mean((y - y_hat) ** 2)
    print(f"MSE: {loss:.4f}")
    return loss
