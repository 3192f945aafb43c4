"""Runs beside the learner's `sweep`: reads EXPLANATION, which is no function."""


def sweep(learner, X, y, lrs, epochs, seed):
    """The learner's sweep, as it is."""
    return learner.sweep(X, y, lrs, epochs, seed)


def explanation(learner):
    """The type of the learner's EXPLANATION and its text, in pieces short enough to cross."""
    text = getattr(learner, "EXPLANATION", None)
    if not isinstance(text, str):
        return type(text).__name__, []
    return "str", [text[begin : begin + 1000] for begin in range(0, len(text), 1000)]


def explains(learner, returned, raised, *args):
    """Whether the misconception explains what `sweep` or, without arguments, EXPLANATION gave."""
    return raised is None and bool(learner.explains(returned, *args))
