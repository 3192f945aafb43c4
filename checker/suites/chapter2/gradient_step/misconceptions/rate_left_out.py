"""The learning rate left out

Does: It subtracts the whole gradient and never uses lr.
Think: The gradient gives the direction; how far to go is what lr says.
"""


def gradient_step(params, grads, lr):
    return {name: params[name] - grads[name] for name in params}
