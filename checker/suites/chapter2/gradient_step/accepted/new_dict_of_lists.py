"""Nested lists instead of arrays, computed by hand."""


def _step(value, gradient, lr):
    if isinstance(value, list):
        return [_step(v, g, lr) for v, g in zip(value, gradient)]
    return value - lr * gradient


def gradient_step(params, grads, lr):
    new = {}
    for name, value in params.items():
        new[name] = _step(value.tolist(), grads[name].tolist(), lr)
    return new
