"""One step downhill.

The gradient of the loss points to where the loss *grows* fastest. We want it to shrink,
so every parameter moves the opposite way. How far? The gradient times the learning rate
lr: small steps are safe and slow, large ones are fast until they leap over the valley.

That is all of gradient descent. Whether two parameters or two billion, they all move by
this one rule.

Arguments and result
    params   a dict, name -> array, such as {"W1": ..., "b1": ..., "W2": ..., "b2": ...}
    grads    a dict with the same names, in any order: the gradient of each, in its shape
    lr       the learning rate, a number
    returns  a dict with the same names: the parameters after the step

Example
    >>> params = {"w": np.array([1.0, 2.0]), "b": np.array([0.5])}
    >>> grads = {"w": np.array([0.5, -1.0]), "b": np.array([0.0])}
    >>> new = gradient_step(params, grads, 0.1)
    >>> new["w"]
    array([0.95, 2.1 ])
    >>> new["b"]
    array([0.5])

    Where the gradient was positive the parameter fell, where it was negative it rose, and
    where it was 0 it stayed.

Rules
    - The names are the caller's: go through the dict, do not count on W1 and b1.
    - Return the dict, even if you updated params in place. Both are fine here: changing
      params and its arrays, or leaving them alone and building a new dict. This is one of
      the few places where you may change what you were given.
    - grads are only read.

Check yourself with:  questcheck gradient_step
"""

import numpy as np


def gradient_step(params, grads, lr):
    """Return the dict of parameters after one step of size lr against their gradients."""
    raise NotImplementedError("gradient_step: move every parameter downhill, return the dict")
