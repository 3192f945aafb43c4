"""The forward pass: a question goes in, a prediction comes out.

Two layers make a network. The first, hidden, layer turns the inputs into features of
its own invention; the second reads those features and gives one answer. To compute a
prediction is to walk through the layers from front to back, each one feeding the next.

    x  ->  hidden layer, ReLU  ->  a1  ->  output layer, sigmoid  ->  y_hat

You return a1 as well as y_hat, because in chapter 2 learning will walk the same way
backwards and ask what each layer had answered.

Shapes            one example    a batch of N
    x             (n_in,)        (N, n_in)
    W1            (n_in, h)      the same
    b1            (h,)           the same
    W2            (h, 1)         the same
    b2            (1,)           the same
    returns a1    (h,)           (N, h)
            y_hat (1,)           (N, 1)

Example
    >>> np.random.seed(42)
    >>> W1, b1 = np.random.randn(2, 3) * 0.5, np.zeros(3)
    >>> W2, b2 = np.random.randn(3, 1) * 0.5, np.zeros(1)
    >>> a1, y_hat = forward(np.array([0.7, -1.2]), W1, b1, W2, b2)
    >>> a1
    array([0.        , 0.09209952, 0.36717316])
    >>> y_hat
    array([0.48729049])

    The first hidden neuron's sum was negative, so ReLU silenced it for this example.

Rules
    - Return the pair (a1, y_hat), in this order; a1 is taken after the ReLU.
    - Keep y_hat's shape: (1,) for one example, not a bare number.
    - No argument is changed.
    - You may use what you have built. These imports work as soon as those exercises do:
          from chapter1.relu import relu
          from chapter1.sigmoid import sigmoid
          from chapter1.layer import layer
      (If forward fails and something it imports does not pass either, the check calls it
      blocked: mend that one first.)

If you bring the quest page's own block along: it ends with float(y_hat). y_hat has shape
(1,), and NumPy 2.4 and newer refuse to make a float of that: a TypeError, and at module
level it stops this file from being imported at all. Write y_hat.item() instead.

Check yourself with:  questcheck forward
"""

import numpy as np


def forward(x, W1, b1, W2, b2):
    """Return (a1, y_hat), the hidden activations and the prediction, for one example or a batch."""
    raise NotImplementedError("forward: the ReLU layer, then the sigmoid layer; return (a1, y_hat)")
