import numpy as np
def mse(y_hat, y):
    squares = np.square(y_hat - y)
    per_column = sum(squares)
    return np.mean(per_column)
