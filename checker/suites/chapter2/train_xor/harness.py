"""Runs beside the learner's `train_xor`: calls it, and reads its defaults from its signature.

Five thousand epochs to see which defaults a loop has would take longer than all else there is to
see of it.
"""

import inspect


def train_xor(learner, X, y, W1, b1, W2, b2, lr=None, epochs=None):
    """The learner's own answer."""
    given = () if lr is None else (lr, epochs)
    return learner.train_xor(X, y, W1, b1, W2, b2, *given)


def defaults(learner):
    """(lr, epochs) where none are given; None where the signature does not tell."""
    try:
        parameters = inspect.signature(learner.train_xor, follow_wrapped=False).parameters
    except (TypeError, ValueError):
        return None
    values = [parameter.default for parameter in parameters.values()][6:]
    plain = [value for value in values if type(value) in (int, float)]
    return tuple(plain) if len(plain) == len(values) == 2 else None


def explains(learner, returned, raised, *run):
    """Whether the misconception holds of a run, or of the defaults, which come without one."""
    return learner.explains(returned, raised, *run) if run else learner.explains_defaults(returned)
