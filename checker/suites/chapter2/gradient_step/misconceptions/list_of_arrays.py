"""The names lost

Does: It returns the updated arrays in a list, without their names.
Think: The names are how the next epoch finds W1; the result is a dict like params.
"""


def gradient_step(params, grads, lr):
    return [params[name] - lr * grads[name] for name in params]
