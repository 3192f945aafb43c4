"""One step of gradient descent, the reference: every parameter moves against its gradient."""


def gradient_step(params, grads, lr):
    """Return a new dict with every parameter moved by lr times its gradient, downhill."""
    return {name: value - lr * grads[name] for name, value in params.items()}
