"""A loop over pairs, in plain Python."""


def neuron(x, w, b):
    total = 0.0
    for x_i, w_i in zip(x, w):
        total += x_i * w_i
    return total + b
