"""Mastery: look at a run and say what is wrong with it.

Networks fail in ways one learns to recognise. A loss that explodes or swings means steps
that are too large. ReLU units that answer 0 whatever comes in have no gradient, and so
never recover. A loss that hardly moves, with the units alive, means steps that are too
small. Here you write that judgement down as four rules.

Arguments
    losses   array (epochs,), the loss of each epoch; may hold inf or nan
    hidden   array (epochs, N, units), the hidden layer's activations after the ReLU: for
             each epoch, each of the N examples, each unit
Returns
    one of four strings, by the first rule that holds, in this order:

    1. "lr_too_large"   a loss is not finite, or any loss exceeds 1.5 times the first
    2. "dead_relu"      at the last epoch, at least 90% of the units are 0 for every example
    3. "lr_too_small"   the last loss is above 0.9 times the first
    4. "healthy"        none of these

Why this order? A run that blew up can leave anything behind, dead units among it: name
the cause. And with dead units the loss stands still too, so rule 3 alone would blame the
learning rate.

Example
    >>> alive = np.ones((4, 5, 8))
    >>> diagnose(np.array([0.25, 0.24, 0.20, 0.10]), alive)
    'healthy'
    >>> diagnose(np.array([0.25, 0.50, 0.20, 0.10]), alive)
    'lr_too_large'
    >>> diagnose(np.array([0.25, 0.25, 0.25, 0.25]), alive)
    'lr_too_small'
    >>> diagnose(np.array([0.25, 0.25, 0.25, 0.25]), np.zeros((4, 5, 8)))
    'dead_relu'

Rules
    - Rule 1 looks at the whole curve, not only at its end: one epoch above is enough, even
      if the run recovers.
    - Rule 2 counts units, not zeros. A unit is dead if it is 0 for *every* example; one that
      is 0 for some is only doing its work. A few dead units are normal in healthy runs.
    - Every comparison with nan is False: ask for finite numbers first.
    - Leave both arrays as they are.

Check yourself with:  questcheck diagnose
"""

import numpy as np


def diagnose(losses, hidden):
    """Return "lr_too_large", "dead_relu", "lr_too_small" or "healthy"."""
    raise NotImplementedError("diagnose: four rules, the first that holds names the run")
