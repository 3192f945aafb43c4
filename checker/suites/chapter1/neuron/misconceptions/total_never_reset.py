"""The total is never set back to 0

Does: It adds to a total that outlives the call, so that each answer holds the products of all the
    calls before.
Think: Every call begins with a total of its own: total = 0.0 inside the function.
"""

total = 0.0


def neuron(x, w, b):
    global total
    for i in range(len(x)):
        total = total + x[i] * w[i]
    return total + b
