"""Only the last product survives

Does: It overwrites the total in every turn of the loop, so that only the last input counts.
Think: A running sum needs +=, or total = total + ...; a plain = forgets what was there.
"""


def neuron(x, w, b):
    total = 0.0
    for i in range(len(x)):
        total = x[i] * w[i]
    return total + b
