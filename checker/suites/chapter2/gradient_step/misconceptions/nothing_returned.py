"""Updated in place, nothing returned

Does: It updates the arrays in place and returns None.
Think: In place is fine, but the caller takes what is returned: end with `return params`.
"""


def gradient_step(params, grads, lr):
    for name in params:
        params[name] -= lr * grads[name]
