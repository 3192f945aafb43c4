"""Runs beside the learner's `to_torch`: a module cannot cross the wire, its outputs can.

Each function answers first with `what` came back ("an nn.Module" where it is one), then with the
model's outputs for X, a tensor of the type of the model's parameters.
"""

import torch
from torch import nn

FITTING = "an nn.Module"


def to_torch(learner, W1, b1, W2, b2):
    """What is returned."""
    return _name(learner.to_torch(W1, b1, W2, b2))


def call_model(learner, W1, b1, W2, b2, X):
    """The model's output for X."""
    model = learner.to_torch(W1, b1, W2, b2)
    return _name(model), _output(model, X)


def call_model_after_changing_the_arrays(learner, W1, b1, W2, b2, X):
    """The model's output for X, once the arrays it was made of hold other numbers."""
    arrays = [a.copy() for a in (W1, b1, W2, b2)]
    model = learner.to_torch(*arrays)
    for array in arrays:
        array += 1.0
    return _name(model), _output(model, X)


def arrays_after_changing_the_model(learner, W1, b1, W2, b2):
    """The arrays that the model was made of, once its parameters hold other numbers."""
    arrays = [a.copy() for a in (W1, b1, W2, b2)]
    model = learner.to_torch(*arrays)
    if isinstance(model, nn.Module):
        with torch.no_grad():
            for tensor in (*model.parameters(), *model.buffers()):
                if tensor.is_floating_point():
                    tensor.add_(1.0)
    return _name(model), *arrays


def _name(model):
    if isinstance(model, nn.Module):
        return FITTING
    if isinstance(model, type):
        return "a class (call it, to make a model of it)"
    return "None" if model is None else f"of type {type(model).__name__}"


def _output(model, X):
    """None where there is no model to call; the numbers alone where it is a tensor."""
    if not isinstance(model, nn.Module):
        return None
    parameter = next(model.parameters(), None)
    dtype = torch.float32 if parameter is None else parameter.dtype
    output = model(torch.tensor(X, dtype=dtype))
    if isinstance(output, torch.Tensor) and output.is_floating_point():
        return output.detach().to(torch.float64).numpy()
    return output
