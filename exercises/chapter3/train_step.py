"""One step of training: the five lines inside every PyTorch loop.

All of chapter 2 is in here. The forward pass records what was computed, the backward
pass walks that record from the loss to every parameter, and the optimizer moves each
parameter against its gradient. The order matters:

    1. forget the old gradients    optimizer.zero_grad()
    2. forward pass                the model's answer to X
    3. loss                        loss_fn(answer, y)
    4. backward pass               loss.backward()
    5. move the parameters         optimizer.step()

Why forget first? `backward()` *adds* to the `.grad` of each parameter. What an earlier
step left there would be mixed into this one.

Arguments
    model      an nn.Module; it is in training mode when you get it
    loss_fn    a loss such as nn.BCELoss() or nn.MSELoss(): first the model's answer, then y
    optimizer  an optimizer of the model's parameters, of any kind (SGD, Adam, ...)
    X          float32 tensor (N, 2)
    y          float32 tensor (N, 1)
Returns
    the loss *before* the step, as a plain number

Example
    One weight w = 3, one point with x = 1 and y = 1. The loss is (w - 1)^2 = 4, its
    gradient 2 * (w - 1) = 4, and a rate of 0.25 takes w to 3 - 0.25 * 4 = 2.

    >>> model = nn.Linear(1, 1, bias=False)
    >>> _ = nn.init.constant_(model.weight, 3.0)
    >>> optimizer = torch.optim.SGD(model.parameters(), lr=0.25)
    >>> X, y = torch.ones(1, 1), torch.ones(1, 1)
    >>> train_step(model, nn.MSELoss(), optimizer, X, y)
    4.0
    >>> model.weight.item()
    2.0
    >>> train_step(model, nn.MSELoss(), optimizer, X, y)
    1.0

Rules
    - Each of the five exactly once. Gradients may be lying about from earlier work when
      you are called: they must not count.
    - Use the model, loss and optimizer you are given; build none of your own.
    - Return a number, not the loss tensor. That tensor holds on to the whole record of the
      forward pass, so a list of a thousand of them keeps a thousand records in memory.
      `.item()` takes the number out.

Check yourself with:  questcheck train_step
"""

import torch
from torch import nn


def train_step(model, loss_fn, optimizer, X, y):
    """Train the model by one step and return the loss before it, as a number."""
    raise NotImplementedError("train_step: zero_grad, forward, loss, backward, step")
