"""The first weights are kept

Does: It keeps the weights and the biases of the first call and uses them in all calls after it.
Think: W and b are arguments, others in every call: use those, and keep nothing between the calls.
"""

kept = None


def layer(x, W, b, activation):
    global kept
    if kept is None:
        kept = W.copy(), b.copy()
    W, b = kept
    return activation(x @ W + b)
