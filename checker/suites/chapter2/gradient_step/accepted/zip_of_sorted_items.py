"""Both dicts sorted by name and walked side by side."""


def gradient_step(params, grads, lr):
    pairs = zip(sorted(params.items()), sorted(grads.items()))
    return dict((name, p + (-lr) * g) for (name, p), (_, g) in pairs)
