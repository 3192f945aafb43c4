"""Biases never move

Does: It updates the matrices and leaves every bias as it was.
Think: Biases are parameters with a gradient of their own, and they learn by the same rule.
"""


def gradient_step(params, grads, lr):
    new = dict(params)
    for name in params:
        if not name.startswith("b"):
            new[name] = params[name] - lr * grads[name]
    return new
