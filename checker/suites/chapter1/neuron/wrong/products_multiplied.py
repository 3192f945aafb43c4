def neuron(x, w, b):
    s = 1
    for i in range(len(x)):
        s *= x[i] * w[i]
    return s + b
