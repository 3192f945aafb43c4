"""Names that it does not know are left alone

Does: It looks for W1, b1, W2 and b2 in the dict and hands all else back as it was.
Think: The rule is the same for every parameter: loop over the names that the dict has.
"""


def gradient_step(params, grads, lr):
    for name in ("W1", "b1", "W2", "b2"):
        if name in params:
            params[name] = params[name] - lr * grads[name]
    return params
