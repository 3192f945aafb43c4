"""Runs beside the learner's `build_model`: a module cannot cross the wire, its numbers can.

Each function answers first with `what` came back ("an nn.Module" where its parameters have the
shapes of a 2 -> hidden -> 1 network), then with what was computed from it. Nothing here depends on
the random start: parameters are set to the numbers sent, each found by its shape.

`explains` asks a misconception about such an answer where an entry is one of many (another default,
another activation).
"""

from types import SimpleNamespace

import numpy as np
import torch
from torch import nn

FITTING = "an nn.Module"


def build_model(learner, hidden=None):
    """The new model's trainable parameters: how many numbers each holds, and of which type."""
    model = _built(learner, hidden)
    if not isinstance(model, nn.Module):
        return _name(model), [], []
    parameters = _trainable(model)
    return (
        FITTING,
        [p.numel() for p in parameters],
        [str(p.dtype).removeprefix("torch.") for p in parameters],
    )


def call_model(learner, hidden, W1, b1, W2, b2, X):
    """The model's output for X in training mode, and the gradients of the output's sum.

    W1 (2, hidden), b1 (hidden,), W2 (hidden, 1) and b2 (1,) become its parameters first.
    """
    model = _built(learner, hidden)
    parameters = _filled(model, hidden, (W1, b1, W2, b2))
    if parameters is None:
        return _name(model), None, None
    output = model.train()(torch.from_numpy(X))
    return FITTING, _array(output), _gradients(output, parameters, hidden)


def call_in_evaluation(learner, hidden, W1, b1, W2, b2, X):
    """As call_model, in evaluation mode; the output alone."""
    model = _built(learner, hidden)
    if _filled(model, hidden, (W1, b1, W2, b2)) is None:
        return _name(model), None
    with torch.no_grad():
        return FITTING, _array(model.eval()(torch.from_numpy(X)))


def _filled(model, hidden, weights):
    """The model's four parameters, with these numbers in them; None where it has others."""
    parameters = _network(model, hidden)
    if parameters is not None:
        with torch.no_grad():
            for p, numbers in zip(parameters, weights, strict=True):
                p.copy_(torch.from_numpy(_turned(numbers, p.shape)))
    return parameters


def _array(output):
    """A tensor of numbers as float64; anything else as it came."""
    if isinstance(output, torch.Tensor) and output.is_floating_point():
        return output.detach().to(torch.float64).numpy()
    return output


def call_twice(learner, hidden):
    """How many of the first model's parameters move when those of a second model do."""
    first, second = _built(learner, hidden), _built(learner, hidden)
    for model in (first, second):
        if not isinstance(model, nn.Module):
            return _name(model), 0
    before = [_bytes(p) for p in first.parameters()]
    with torch.no_grad():
        for p in second.parameters():
            p.add_(1.0)
    after = [_bytes(p) for p in first.parameters()]
    return FITTING, sum(a != b for a, b in zip(before, after, strict=True))


def _built(learner, hidden):
    return learner.build_model() if hidden is None else learner.build_model(hidden)


def _name(model):
    """What came back where an nn.Module of the right shapes was due, in words."""
    if isinstance(model, nn.Module):
        shapes = ", ".join(str(tuple(p.shape)) for p in _trainable(model)) or "none"
        return f"an nn.Module whose trainable parameters have the shapes {shapes}"
    if isinstance(model, type):
        return "a class (call it, to make a model of it)"
    return "None" if model is None else f"of type {type(model).__name__}"


def _trainable(model):
    return [p for p in model.parameters() if p.requires_grad]


def _network(model, hidden):
    """The parameters as (W1, b1, W2, b2), each either way round; None where they do not fit."""
    if not isinstance(model, nn.Module):
        return None
    parameters = _trainable(model)
    first = [p for p in parameters if tuple(p.shape) in ((hidden, 2), (2, hidden))]
    middle = [p for p in parameters if p.numel() == hidden]
    last = [p for p in parameters if p.numel() == 1]
    if [len(first), len(middle), len(last), len(parameters)] != [1, 2, 1, 4]:
        return None
    b1, W2 = middle  # where the shapes do not tell, in the order they were made
    if tuple(b1.shape) == (hidden, 1) or (b1.ndim > 1 and W2.ndim == 1):
        b1, W2 = W2, b1
    return first[0], b1, W2, last[0]


def _turned(numbers, shape):
    """The numbers in the shape of a parameter, which may be the transposed one."""
    return (numbers.T if numbers.T.shape == tuple(shape) else numbers.reshape(shape)).copy()


def _gradients(output, parameters, hidden):
    """The gradient of the output's sum by each parameter, in the shapes sent; 0 where none is."""
    found = [None] * len(parameters)
    if isinstance(output, torch.Tensor) and output.requires_grad:
        found = torch.autograd.grad(output.sum(), parameters, allow_unused=True)
    shapes = {"W1": (2, hidden), "b1": (hidden,), "W2": (hidden, 1), "b2": (1,)}
    gradients = {}
    for (name, shape), p, gradient in zip(shapes.items(), parameters, found, strict=True):
        gradient = torch.zeros_like(p) if gradient is None else gradient
        gradients[name] = _turned(gradient.numpy(), shape)
    return gradients


def _bytes(parameter):
    return parameter.detach().numpy().tobytes()


def explains(learner, returned, raised, *call):
    """Whether the misconception explains what came back.

    It is given that, the number of hidden units asked for (None where it was left out), and a
    function that says whether its own model gives the same, or that of another `build_model`.
    """
    if raised is not None:
        return False
    many, whole = (call_model, call_in_evaluation), (build_model, call_twice)
    asked = (many if len(call) > 1 else whole)[len(returned) == 2]
    hidden = call[0] if call else None

    def agrees(build=learner.build_model):
        return _alike(returned, asked(SimpleNamespace(build_model=build), *call))

    return bool(learner.explains(returned, hidden, agrees))


def _alike(left, right):
    """Whether two answers are the same, the numbers of each to float32's precision."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_alike(left[name], right[name]) for name in left)
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        return len(left) == len(right) and all(map(_alike, left, right))
    if isinstance(left, np.ndarray) and isinstance(right, np.ndarray):
        return left.shape == right.shape and np.allclose(left, right, rtol=1e-3, atol=1e-5)
    return type(left) is type(right) and bool(left == right)
