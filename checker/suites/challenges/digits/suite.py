"""train_digits(X, y) -> model, predict(model, X) -> labels: 64-64-10, above 0.90 on new digits.

What counts is computed here: the model's weights come back, the judge predicts with them itself,
and asks that the model's logits and `predict` agree. So a table of known images, or labels from
anywhere but the weights, cannot pass. The classes are renamed by a derangement in training and
held-out images alike, so weights trained elsewhere on the usual numbering are right on few images
or none. What is left to cheat with, and not worth it: learning the renaming from the labels
given, and training on all of scikit-learn's images under it, held-out ones included.

All is in one check, since each check would have to train anew.
"""

from functools import lru_cache

import numpy as np

TRAIN = 1400  # of 1,797 images
ENOUGH = 0.90
AGREEMENT = 0.995

ACTIVATIONS = {
    "relu": lambda z: np.maximum(z, 0.0),
    "none": lambda z: z,
    "sigmoid": lambda z: 0.5 * (1.0 + np.tanh(0.5 * z)),
    "tanh": np.tanh,
    "leaky ReLU": lambda z: np.where(z > 0, z, 0.01 * z),
}


@lru_cache(maxsize=1)
def _digits():
    """All images, as pixels in [0, 1], and their true digits."""
    from sklearn.datasets import load_digits  # 1 s: only when digits is judged

    data = load_digits()
    return (data.data / 16).astype(np.float32), data.target


def _split(rng):
    """Training images and labels, held-out images and labels; the classes are renamed in both."""
    images, targets = _digits()
    names = rng.permutation(10)
    while (names == np.arange(10)).any():
        names = rng.permutation(10)
    order = rng.permutation(len(images))
    X, y = images[order], names[targets[order]].astype(np.int64)
    return X[:TRAIN], y[:TRAIN], X[TRAIN:], y[TRAIN:]


def test_new_digits_are_read(digits, rng):
    """A 64-64-10 ReLU network, trained on 1,400 images, reads over 90% of the others right.

    Only images that it never saw show whether a network has learned or memorised. The checker
    computes the predictions from your model's own weights, and then asks whether the model's
    logits and your `predict` say the same.
    """
    X, y, X_new, y_new = _split(rng)
    # Not replayed: that would train anew for each entry, which are predicates on this one call.
    kind, parameters, logits, labels, _, others, label = digits(X, y, X_new, replayed=False).parts(
        "model", "parameters", "logits", "labels", "gradients", "others", "label"
    )
    kind.require(
        kind.text() == "nn.Module",
        f"train_digits returns {_plain(kind.text())} where the trained nn.Module is due; its last "
        "line is `return model`.",
    )
    weights = _weights(parameters)
    computed = _agreeing(logits, weights, X_new)
    _good_enough(logits, computed.argmax(axis=1) == y_new)
    _predicts(labels, computed)
    _predicts(label, computed[:1])
    _asks_the_model(others, computed)


def _plain(name):
    """A learner's type, fit to stand in a sentence."""
    if name == "NoneType":
        return "None"
    return "a value of type " + "".join(c for c in name[:40] if c.isalnum() or c in "_. ")


def _weights(parameters):
    """W1, b1, W2 and b2; W1 as it came, W2 as (64, 10)."""
    arrays = [entry.array() for entry in parameters.entries()]
    by_size = {array.size: array for array in arrays}
    shapes = [tuple(n for n in array.shape if n != 1) for array in arrays]
    due = [[(64, 64)], [(64,)], [(64, 10), (10, 64)], [(10,)]]
    fits = len(arrays) == 4 and all(any(s in ways for s in shapes) for ways in due)
    shown = ", ".join(str(array.shape) for array in arrays[:8]) or "none"
    parameters.require(
        fits,
        f"The model's parameters have the shapes {shown} where 64 x 64, 64, 64 x 10 and 10 "
        "numbers are due, and nothing else.",
    )
    parameters.require(
        all(np.isfinite(array).all() for array in arrays),
        "The model's parameters are not finite after training; a smaller learning rate keeps "
        "them so.",
    )
    W1, W2 = by_size[4096].reshape(64, 64), by_size[640].squeeze()
    return W1, by_size[64].ravel(), W2 if W2.shape == (64, 10) else W2.T, by_size[10].ravel()


def _forward(weights, X, activation, transposed):
    W1, b1, W2, b2 = weights
    with np.errstate(all="ignore"):
        return activation(X.astype(np.float64) @ (W1.T if transposed else W1) + b1) @ W2 + b2


def _agreeing(logits, weights, X):
    """The logits that the weights give, which must be those that the model gave."""
    values = logits.array()
    logits.require(
        values.shape == (len(X), 10),
        f"The model maps {len(X)} images to an output of shape {values.shape} where "
        f"({len(X)}, 10) is due: one logit a class.",
    )
    for transposed in (True, False):  # as nn.Linear keeps it, or as x @ W wants it
        computed = _forward(weights, X, ACTIVATIONS["relu"], transposed)
        if _close(values, computed):
            return computed
    logits.fail(_parting(values, weights, X))


def _close(actual, expected):
    # 1e-3 where logits are of the usual size; a model that is very sure has float32's own error.
    with np.errstate(all="ignore"):
        return bool((np.abs(actual - expected) <= 1e-3 + 1e-4 * np.abs(expected)).all())


def _parting(values, weights, X):
    """Why the outputs are not those of the weights, as far as one can tell."""
    with np.errstate(all="ignore"):
        if ((values >= 0) & (values <= 1)).all():
            if _close(values.sum(axis=1), 1.0):
                return (
                    "The model's outputs are probabilities: each row sums to 1. It must map to "
                    "logits, since CrossEntropyLoss applies the softmax itself."
                )
            if _close(values.sum(axis=0), 1.0):
                return (
                    "The model's outputs sum to 1 over the images: a softmax along the wrong "
                    "axis. It must map to logits, CrossEntropyLoss applies the softmax itself."
                )
        if _close(np.exp(values).sum(axis=1), 1.0):
            return (
                "The model's outputs are log-probabilities: their exponentials sum to 1. It must "
                "map to logits, since CrossEntropyLoss applies the log-softmax itself."
            )
    for transposed in (True, False):
        for name, activation in ACTIVATIONS.items():
            computed = _forward(weights, X, activation, transposed)
            if _close(values, np.maximum(computed, 0.0)):
                return (
                    "The model cuts its logits off at 0: the ReLU belongs between the two layers "
                    "and not behind the second."
                )
            if _close(values, computed):
                used = "no activation" if name == "none" else f"a {name}"
                return (
                    f"Between the model's two layers stands {used} where a ReLU is due: its "
                    "logits are not relu(X @ W1 + b1) @ W2 + b2."
                )
    return (
        "The model's logits are not those of its parameters, relu(X @ W1 + b1) @ W2 + b2, on the "
        "pixels as they are given: something else happens on the way."
    )


def _good_enough(logits, right):
    share = right.mean()
    hint = ""
    if share < 0.25:
        hint = " No better than guessing: does each image keep its label, does every step run?"
    logits.require(
        share > ENOUGH,
        f"The model reads {share:.1%} of the {len(right)} held-out images right where more than "
        f"90% are asked for.{hint}",
    )


def _predicts(labels, computed):
    """The labels of `predict`, one for each image, are those of the largest logits."""
    labels.require(
        labels.value is not None,
        "predict(model, X) returns None where the class number of each image is due.",
    )
    given = labels.array()
    labels.require(
        given.shape == (len(computed),),
        f"predict(model, X) has shape {given.shape} for {len(computed)} images where "
        f"({len(computed)},) is due, one class number an image.",
    )
    agrees = given == computed.argmax(axis=1)
    labels.require(
        agrees.mean() >= AGREEMENT,
        f"predict(model, X) agrees with the model on {agrees.sum()} of {len(agrees)} images; the "
        "class of an image is the index of the largest logit in its row.",
    )


def _asks_the_model(others, computed):
    """For a copy of the model with other class numbers, the labels of `predict` are others."""
    if others.value is None:  # it could not be copied
        return
    given, right = others.array(), np.roll(computed, 1, axis=1).argmax(axis=1)
    agrees = (given == right).sum() if given.shape == right.shape else 0
    others.require(
        agrees >= AGREEMENT * len(right),
        "predict(model, X) does not go by the model that it is given: for a copy of yours in "
        f"which every class has the next number, it says what the copy says of {agrees} images "
        f"of {len(right)}.",
    )
