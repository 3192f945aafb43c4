"""A step uphill

Does: It adds the gradient instead of subtracting it.
Think: The gradient points to where the loss grows fastest; learning goes the other way.
"""


def gradient_step(params, grads, lr):
    return {name: params[name] + lr * grads[name] for name in params}
