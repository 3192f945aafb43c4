"""Mastery: when to stop training, and which epoch to keep.

On data the network does not train on, the loss falls, levels off, and then often rises
again: the network has begun to learn its training set by heart. Early stopping waits a
while for an improvement and, when none comes, goes back to the best epoch seen. You are
given the curve, and say which epoch to keep.

Arguments
    losses      the validation loss of each epoch; finite numbers, at least one
    patience    int >= 1, how many epochs in a row may pass without an improvement
    min_delta   float, by more than how much a loss must fall to count as improvement
Returns
    int, the index of the epoch to keep (not of the epoch where one stops)

Rules, in order
    - Epoch 0 only sets the best loss, and is kept; the count starts at 0.
    - From epoch 1 on, an epoch improves if  loss < best - min_delta.
      Then it becomes the best and the one to keep, and the count goes back to 0.
    - Otherwise the count grows by 1, and best and the kept epoch stay as they were, even if
      the loss is a little lower than the best.
    - When the count reaches patience, stop: later epochs were never trained and cannot win.
    - If that never happens, the curve ends by itself; the kept epoch is the answer as well.
    - A tie is no improvement: the earlier epoch is kept.

Example
    >>> early_stop([0.9, 0.5, 0.6, 0.55, 0.4], patience=2)
    1
    >>> early_stop([0.9, 0.5, 0.6, 0.55, 0.4], patience=3)
    4
    >>> early_stop([1.0, 0.75, 0.625, 0.5], patience=2, min_delta=0.25)
    2

    In the first, epochs 2 and 3 use up the patience before the 0.4 is reached; in the
    second there is one more to wait. In the third, 0.75 is no lower than 1.0 - 0.25 and does
    not count, 0.625 does, and 0.5 is not low enough below 0.625.

Check yourself with:  questcheck early_stop
"""


def early_stop(losses, patience, min_delta=0.0):
    """Return the index of the epoch to keep."""
    raise NotImplementedError("early_stop: follow the best, count the epochs since, stop in time")
