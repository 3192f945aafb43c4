"""The gradients overwritten

Does: It multiplies the gradients by lr in place, which changes what the caller handed in.
Think: grads are only read: `lr * g` makes a new array, `g *= lr` changes the caller's.
"""


def gradient_step(params, grads, lr):
    for name in params:
        grads[name] *= lr
        params[name] = params[name] - grads[name]
    return params
