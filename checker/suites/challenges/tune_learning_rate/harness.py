"""Runs beside the learner's `sweep`: reads EXPLANATION, which is no function."""


def sweep(learner, X, y, lrs, epochs, seed):
    """The learner's sweep, as it is."""
    return learner.sweep(X, y, lrs, epochs, seed)


def explanation(learner):
    """The learner's EXPLANATION, whatever it is; None where there is none."""
    return getattr(learner, "EXPLANATION", None)
