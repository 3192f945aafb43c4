"""The network you wrote by hand, now as a PyTorch module.

In chapter 2 you kept W1, b1, W2 and b2 in your own variables and drew their starting
values yourself. An `nn.Module` does both: each `nn.Linear` owns a weight and a bias,
draws their start, and hands them to whoever asks for `model.parameters()`. What is
left for you to say is the shape of the network.

    2 inputs -> hidden units -> ReLU -> 1 output -> sigmoid

Shapes
    hidden   int, the number of hidden units (8 unless the caller says otherwise)
    returns  an nn.Module; called on a float32 tensor (N, 2) it answers (N, 1)

Example
    >>> model = build_model()
    >>> model(torch.zeros(4, 2)).shape
    torch.Size([4, 1])
    >>> sum(p.numel() for p in model.parameters())
    33

Rules
    - ReLU after the hidden layer, sigmoid after the output layer, so that every output
      lies between 0 and 1. The sigmoid belongs to the model: BCELoss, which you use in
      `train_model`, expects probabilities.
    - Exactly 4 * hidden + 1 trainable parameters, all of them float32: 2 * hidden weights
      and hidden biases in the first layer, hidden weights and 1 bias in the second.
    - A new model at each call. Two calls must not share their parameters.
    - Any start is fine; you need not choose the weights.

Two things worth knowing
    - `nn.Linear(n_in, n_out)` stores its weight as (n_out, n_in), the transpose of the
      W you used so far. In `to_torch` that will matter.
    - `nn.Sequential` chains modules in the order given. A class of your own with
      `__init__` and `forward` is just as right.

Check yourself with:  questcheck build_model
"""

import torch
from torch import nn


def build_model(hidden=8):
    """Return a new module 2 -> hidden -> 1, ReLU inside, sigmoid at the output."""
    raise NotImplementedError("build_model: two linear layers, a ReLU and a sigmoid")
