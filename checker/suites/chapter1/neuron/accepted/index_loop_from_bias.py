"""Counts with an index, starts from the bias, and prints while it is imported."""

print("testing my neuron...")


def neuron(x, w, b):
    z = b
    for i in range(len(x)):
        z = z + w[i] * x[i]
    return z


print(neuron([1.0, 2.0], [0.5, -0.5], 0.1))
