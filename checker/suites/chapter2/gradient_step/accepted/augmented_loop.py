"""In place on the arrays themselves, and the same dict comes back."""


def gradient_step(params, grads, lr):
    for key in params:
        params[key] -= lr * grads[key]
    return params
