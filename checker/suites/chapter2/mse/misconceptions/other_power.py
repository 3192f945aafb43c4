"""Another power than the square

Does: It raises the errors to the third or the fourth power.
Think: Squared means the second power: ** 2.
"""

import numpy as np


def mse(y_hat, y):
    return np.mean((y_hat - y) ** 4)


def explains(returned, raised, y_hat, y):
    """Of the errors or of their sizes."""
    if returned is None or np.shape(returned) != ():
        return False
    errors = y_hat - y
    powers = (errors**3, np.abs(errors) ** 3, errors**4)
    return any(np.isclose(returned, np.mean(power), rtol=1e-7) for power in powers)
