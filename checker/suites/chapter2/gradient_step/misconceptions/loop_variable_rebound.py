"""Only the loop's variable changes

Does: It computes the new values into the loop's own variable and returns the dict unchanged.
Think: `p = p - ...` gives the name p to a new array; the dict still holds the old one, until it
    is stored under its name.
"""


def gradient_step(params, grads, lr):
    for name, p in params.items():
        p = p - lr * grads[name]
    return params
