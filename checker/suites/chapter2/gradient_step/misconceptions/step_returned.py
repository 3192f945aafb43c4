"""The step instead of the parameters

Does: It returns lr times the gradient, the step alone.
Think: What is asked for is where the parameters are after the step: the old value minus the step.
"""


def gradient_step(params, grads, lr):
    return {name: lr * grads[name] for name in params}
