"""Runs beside the learner's code: trains, then exports all that the judge needs to recompute.

The held-out images come without their labels. What goes back is the model's parameters, its
logits and `predict`'s labels for those images; the judge trusts none of them alone. The gradients
that training left behind serve the diagnosis: they tell apart what the weights alone do not.

`explains` asks a misconception about such an answer. A run is the learner's own, so there is
nothing to compare it with: an entry is a predicate on a `Run`, which recomputes what it can.
"""

import copy
from functools import cached_property

import numpy as np
import torch

DRAWN = 0.125  # nn.Linear draws its parameters from a range of this size, for 64 inputs


def train_digits(learner, X, y, X_new):
    """The model's kind, its parameters, its outputs for X_new, predict's labels, the gradients,
    what predict says for another model, and what it says of the first image alone.

    Where it is no model, the kind is the name of its type and the rest is empty.
    """
    model = learner.train_digits(X, y)
    if not isinstance(model, torch.nn.Module):
        return _kind(model), [], None, None, [], None, None
    model.eval()
    device = next((p.device for p in model.parameters()), "cpu")
    images = torch.tensor(X_new, device=device)  # a copy: predict gets the array itself
    with torch.no_grad():
        logits = model(images)
    other = _with_other_numbers(model, images, logits)
    if isinstance(logits, torch.Tensor):
        logits = logits.cpu().double().numpy()
    # After the first call, since lazy layers have no parameters before it.
    parameters = [_array(p) for p in model.parameters()]
    gradients = [None if p.grad is None else _array(p.grad) for p in model.parameters()]
    labels, label = learner.predict(model, X_new), learner.predict(model, X_new[:1])
    others = None if other is None else learner.predict(other, X_new)
    return "nn.Module", parameters, logits, labels, gradients, others, label


def _with_other_numbers(model, images, logits):
    """A copy of the model in which every class has the next number, and the last number 0.

    None where it cannot be made, or where the copy's outputs are not those: a forward that is a
    closure, say, goes on with the layers of the original.
    """
    try:
        other = copy.deepcopy(model)
        with torch.no_grad():
            for parameter in other.parameters():
                if 10 in parameter.shape:
                    parameter.copy_(parameter.roll(1, parameter.shape.index(10)))
            moves = torch.allclose(other(images), logits.roll(1, -1), rtol=1e-4, atol=1e-3)
    except Exception:  # a module that will not be copied, outputs that are no (N, 10) tensor
        return None
    return other if moves else None


def explains(learner, returned, raised, X, y, X_new):
    """Whether the misconception holds of what `train_digits` returned above."""
    if raised is not None:
        return False
    try:
        return bool(learner.explains(Run(*returned[:-1], X, y, X_new)))
    except NotThere:
        return False


def _kind(value):
    held = isinstance(value, tuple | list) and any(isinstance(v, torch.nn.Module) for v in value)
    return type(value).__name__ + (" with an nn.Module" if held else "")


def _array(tensor):
    return tensor.detach().cpu().double().numpy()


class NotThere(Exception):
    """What a predicate asks for cannot be computed of this run."""


HIDDEN = {
    "relu": lambda z: np.maximum(z, 0.0),
    "sigmoid": lambda z: 0.5 * (1.0 + np.tanh(0.5 * z)),
    "tanh": np.tanh,
    "leaky ReLU": lambda z: np.where(z > 0, z, 0.01 * z),
    "ELU": lambda z: np.where(z > 0, z, np.expm1(np.minimum(z, 0.0))),
    "GELU": lambda z: torch.nn.functional.gelu(torch.from_numpy(z)).numpy(),
    "none": lambda z: z,
}
OUTPUT = {
    **HIDDEN,
    "softmax": lambda z: _softmax(z, axis=1),
    "log-softmax": lambda z: np.log(np.maximum(_softmax(z, axis=1), 1e-300)),
    "softmax over the images": lambda z: _softmax(z, axis=0),
}


def _softmax(z, axis):
    powers = np.exp(z - z.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


class Run:
    """One answer, and what follows from it on the images that it was trained on.

    Asked for what is not there (the logits of no model, say), it raises NotThere.
    """

    def __init__(self, kind, parameters, logits, labels, gradients, others, X, y, X_new):
        self.kind = kind
        self.parameters = parameters
        self._logits, self._labels, self._others = logits, labels, others
        self.gradients = gradients
        self.X, self.y, self.X_new = X.astype(np.float64), y, X_new.astype(np.float64)

    @cached_property
    def logits(self):
        return _numbers(self._logits)

    @cached_property
    def labels(self):
        return _numbers(self._labels)

    @cached_property
    def others(self):
        """What predict says for a copy of the model in which every class has the next number."""
        return _numbers(self._others)

    # How the model is built.

    @cached_property
    def matrices(self):
        """The sizes of the layers, pixels first, that the weight matrices join; None if none."""
        shapes = [p.squeeze().shape for p in self.parameters if p.squeeze().ndim == 2]
        for ways in ([s[::-1] for s in shapes], shapes):
            sizes = [64, *(out for _, out in ways)]
            if sizes[-1] == 10 and [into for into, _ in ways] == sizes[:-1]:
                return sizes
        return None

    @cached_property
    def vectors(self):
        """The sizes of all other parameters, in order of size."""
        return sorted(p.size for p in self.parameters if p.squeeze().ndim < 2)

    @property
    def layers(self):
        """The sizes of the layers where all have their biases, and there is nothing else."""
        whole = self.matrices is not None and self.vectors == sorted(self.matrices[1:])
        return self.matrices if whole else None

    def gives(self, hidden="relu", output="none"):
        """Whether the outputs are those of the weights with these activations alone.

        Where all logits are positive, say, a ReLU behind them does not show, and is not named.
        """
        return self._gives(hidden, output) and not self._gives("relu", "none")

    def _gives(self, hidden, output):
        if self.layers != [64, 64, 10]:
            return False
        ways = [self._forward(self.X_new, way, hidden)[1] for way in (True, False)]
        return any(self._is_output(OUTPUT[output](z)) for z in ways)

    # How it reads the images. Only where the model is a ReLU network that gives its logits.

    def outputs(self, images):
        """(hidden activations, logits) for images."""
        return self._forward(images, self._transposed, "relu")

    def share_right(self, images):
        """The share of the training labels that it finds, from the training images so changed."""
        return (self.outputs(images)[1].argmax(axis=1) == self.y).mean()

    @cached_property
    def accuracy(self):
        return self.share_right(self.X)

    @cached_property
    def loss(self):
        """The cross-entropy over all training images."""
        right = self._probabilities[np.arange(len(self.y)), self.y]
        return -np.log(np.maximum(right, 1e-300)).mean()

    @cached_property
    def confidence(self):
        """How sure it is of what it says, on average over the training images."""
        return self._probabilities.max(axis=1).mean()

    @cached_property
    def silent(self):
        """Which hidden units are 0 for every training image."""
        return self.outputs(self.X)[0].max(axis=0) == 0

    @property
    def consistent(self):
        """Whether predict says what the model says."""
        return self._share_predicted(self.logits) > 0.99

    @cached_property
    def rescaled(self):
        """Whether it reads the images once their pixels are rescaled in one of the usual ways.

        And reads them worse as they are, or else predict does the same rescaling.
        """
        own = self._share_predicted(self.logits)
        for rescale in self._rescalings():
            right = self.share_right(rescale(self.X))
            if right > 0.95 and right > self.accuracy + 0.03:
                return True
            predicted = self._share_predicted(self.outputs(rescale(self.X_new))[1])
            if right > 0.95 and own < 0.995 <= predicted:
                return True
        return False

    def _share_predicted(self, logits):
        if self.labels.shape != (len(logits),):
            return 0.0
        return (self.labels == logits.argmax(axis=1)).mean()

    def _rescalings(self):
        mean, spread = self.X.mean(), self.X.std()
        means, spreads = self.X.mean(axis=0), self.X.std(axis=0)
        yield from (lambda X, factor=factor: X * factor for factor in (16, 255, 1 / 16, 1 / 255))
        yield from (lambda X, factor=factor: (X - 0.5) * factor for factor in (1, 2, 16))
        yield lambda X: 1 - X
        yield lambda X: X - mean
        yield lambda X: (X - mean) / spread
        yield lambda X: X - means
        yield lambda X: (X - means) / np.where(spreads > 0, spreads, 1.0)
        yield lambda X: (X - means) / (spreads + 1e-8)
        yield lambda X: (X - 0.1307) / 0.3081  # MNIST's

    # How it was trained.

    @cached_property
    def weights(self):
        """W1, b1, W2, b2, the matrices as they came."""
        return self._sorted(self.parameters)

    def as_drawn(self, matrix):
        """Whether nn.Linear may have drawn it just so: any update moves some number outside."""
        return 0.99 * DRAWN < np.abs(matrix).max() <= DRAWN

    @property
    def moved(self):
        """Whether both layers left what nn.Linear drew."""
        W1, _, W2, _ = self.weights
        return not self.as_drawn(W1) and not self.as_drawn(W2)

    @property
    def untouched(self):
        """Whether all parameters may be just as nn.Linear drew them."""
        W1, b1, W2, b2 = self.weights
        biases = max(np.abs(b1).max(), np.abs(b2).max())
        return self.as_drawn(W1) and self.as_drawn(W2) and biases <= DRAWN

    @cached_property
    def size(self):
        """The usual size of W1's entries: 0.07 when drawn, 0.1 to 0.4 when trained."""
        return np.sqrt((self.weights[0] ** 2).mean())

    @cached_property
    def last_gradient(self):
        """What .grad held at the end, like the weights; None where it was cleared."""
        if not self.gradients or any(g is None or not g.any() for g in self.gradients):
            return None
        return self._sorted(self.gradients)

    @property
    def piled_up(self):
        """Whether .grad holds old gradients: a unit that is silent for all images adds none."""
        if self.last_gradient is None or self.silent.sum() < 5:
            return False
        dW1 = self.last_gradient[0] if self._transposed else self.last_gradient[0].T
        return (np.abs(dW1[self.silent]).max(axis=1) > 0).mean() > 0.5

    @cached_property
    def alignment(self):
        """The cosine between the last gradient and that of all images; None where unknown."""
        if self.last_gradient is None:
            return None
        last, true = _flat(self.last_gradient), _flat(self._gradient)
        return last @ true / (np.linalg.norm(last) * np.linalg.norm(true) + 1e-30)

    @cached_property
    def rest(self):
        """How long the last gradient is, in terms of that of all images; None where unknown."""
        if self.last_gradient is None:
            return None
        true = np.linalg.norm(_flat(self._gradient))
        return np.linalg.norm(_flat(self.last_gradient)) / (true + 1e-30)

    # The arithmetic.

    @cached_property
    def _transposed(self):
        """Whether W1 is kept as nn.Linear keeps it, (out, in)."""
        for way in (True, False):
            if self.layers == [64, 64, 10] and self._is_output(
                self._forward(self.X_new, way, "relu")[1]
            ):
                return way
        raise NotThere

    @cached_property
    def _probabilities(self):
        return _softmax(self.outputs(self.X)[1], axis=1)

    @cached_property
    def _gradient(self):
        """The gradient of the loss over all training images, like the weights."""
        hidden, _ = self.outputs(self.X)
        W2 = self.weights[2]
        d2 = (self._probabilities - np.eye(10)[self.y]) / len(self.y)
        d1 = d2 @ (W2.T if W2.shape == (64, 10) else W2) * (hidden > 0)
        dW1, dW2 = self.X.T @ d1, hidden.T @ d2
        return [
            dW1.T if self._transposed else dW1,
            d1.sum(axis=0),
            dW2 if W2.shape == (64, 10) else dW2.T,
            d2.sum(axis=0),
        ]

    def _forward(self, images, transposed, hidden):
        W1, b1, W2, b2 = self.weights
        activations = HIDDEN[hidden](images @ (W1.T if transposed else W1) + b1)
        return activations, activations @ (W2 if W2.shape == (64, 10) else W2.T) + b2

    def _is_output(self, computed):
        if self.logits.shape != computed.shape:
            return False
        away = np.abs(self.logits - computed)
        return bool((away <= 1e-3 + 1e-4 * np.abs(computed)).all())

    def _sorted(self, arrays):
        if self.layers != [64, 64, 10]:
            raise NotThere
        sizes = {array.size: array.squeeze() for array in arrays}
        return [sizes[4096], sizes[64], sizes[640], sizes[10]]


def _numbers(value):
    if value is None:
        raise NotThere
    try:
        return np.asarray(value, dtype=np.float64)
    except (TypeError, ValueError):
        raise NotThere from None


def _flat(arrays):
    return np.concatenate([array.ravel() for array in arrays])
