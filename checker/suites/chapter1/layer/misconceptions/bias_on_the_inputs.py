"""The bias is added to the inputs

Does: It adds b to x before the product, which only fits if there are as many inputs as neurons.
Think: b has one number for each neuron, so it joins where the neurons are: after x @ W.
"""


def layer(x, W, b, activation):
    return activation((x + b) @ W)
