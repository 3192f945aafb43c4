"""The rate scales the parameters

Does: It multiplies the parameter by (1 - lr) times the gradient, as if lr were a share of it.
Think: The parameter itself is not scaled: only the gradient is multiplied by lr, and then
    subtracted.
"""


def gradient_step(params, grads, lr):
    return {name: params[name] * (1 - lr) * grads[name] for name in params}
