import numpy as np
def mse(y_hat, y):
    loss = 0
    for a, b in zip(y_hat.flatten(), y.flatten()):
        loss += (a - b) ** 2
    return loss
