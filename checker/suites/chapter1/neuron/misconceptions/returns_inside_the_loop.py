"""Returns inside the loop

Does: It returns in the first turn of the loop, so that only the first input counts.
Think: The return belongs after the loop, one indentation to the left.
"""


def neuron(x, w, b):
    total = b
    for i in range(len(x)):
        total = total + x[i] * w[i]
        return total
