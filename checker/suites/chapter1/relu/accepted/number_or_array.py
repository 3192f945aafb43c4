"""A branch for plain numbers, a flat loop for the rest, plots for oneself."""

import numpy as np


def relu(z):
    if isinstance(z, (int, float)):
        return z if z > 0 else 0
    result = np.zeros(z.shape)
    for index, value in np.ndenumerate(z):
        if value > 0:
            result[index] = value
    return result


if __name__ == "__main__":
    import matplotlib.pyplot as plt

    line = np.linspace(-3, 3, 50)
    plt.plot(line, relu(line))
    plt.show()
