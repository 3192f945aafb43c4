total = 0.0


def neuron(x, w, b):
    global total
    for i in range(len(x)):
        total = total + x[i] * w[i]
    return total + b
