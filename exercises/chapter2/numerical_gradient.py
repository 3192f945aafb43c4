"""The numerical gradient: slopes by experiment.

What does a gradient say? For every entry of x, how fast f changes when that entry alone
is moved. You need no calculus to find out: move it a little and look. Go a step up, go a
step down, and divide the difference of the answers by the distance between the two:

    slope = (f(x + eps) - f(x - eps)) / (2 * eps)        for an x that is one number

This is the central difference quotient. It costs two calls of f for each entry, far too
slow to train with. But it is hard to get wrong, which makes it the judge of every clever
gradient: use it to check your own `backward` in the next exercise.

For an array, do the same to one entry at a time, all others staying where they are.

Arguments and result
    f        a function of an array *of x's shape*, giving one number
    x        an array of any shape: (n,), (n, m), (2, 3, 4), or (), a single number
    eps      the size of the step
    returns  an array of x's shape: the quotient for each entry

Example
    >>> def f(v):
    ...     return np.sum(v**3)
    >>> numerical_gradient(f, np.array([1.0, 2.0])).round(6)
    array([ 3., 12.])
    >>> numerical_gradient(f, np.array([1.0, 2.0]), eps=0.1)
    array([ 3.01, 12.01])

    The true slopes, 3*v**2, are 3 and 12. With a large eps the quotient is off by a bit, and
    that bit is part of the answer asked for here.

Rules
    - Use the eps you are given, both ways, whatever it is: the checks try 1e-5 and 0.1, and
      at 0.1 a one-sided quotient or an eps of your own shows.
    - f always gets a whole array shaped like x, never a single entry or a flattened x.
    - Afterwards x is what it was (to 1e-12). If you move an entry in place, keep its old
      value and put that back before you go on to the next. Or work on copies.
    - Right to a relative 1e-5.
    - For loops over the entries of any shape, look at np.ndindex.

Check yourself with:  questcheck numerical_gradient
"""

import numpy as np


def numerical_gradient(f, x, eps=1e-5):
    """Return the central difference quotient of scalar f at x, entry by entry; shape of x."""
    raise NotImplementedError("numerical_gradient: nudge each entry by +eps and -eps, compare f")
