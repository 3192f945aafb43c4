"""Runs beside the learner's `train_step`: builds model, loss and optimizer, and looks afterwards.

`model` holds the weights of a 2 -> hidden -> 1 network in chapter 2's shapes, `loss_fn` names a
loss of torch.nn, `optimizer` one of torch.optim, both with their options. Every answer is the
learner's loss as it came, the weights and the gradients that the call left behind, and how many
backward passes there were, which tells gradients never computed from those thrown away.
"""

import torch
from torch import nn

NAMES = ("W1", "b1", "W2", "b2")


def train_step(learner, model, loss_fn, optimizer, X, y):
    """One step of a fresh model."""
    return _step(learner, *_made(model, loss_fn, optimizer), X, y)


def train_step_after_other_work(learner, model, loss_fn, optimizer, X, y):
    """One step of a model in which the gradients of earlier work are still lying about."""
    network, loss, steps = _made(model, loss_fn, optimizer)
    network(torch.from_numpy(X)).sum().backward()
    return _step(learner, network, loss, steps, X, y)


def train_step_of_a_regression(learner, model, loss_fn, optimizer, X, y):
    """One step of a network without a sigmoid, whose layers are two groups of the optimizer.

    The gradients of earlier work lie about in both.
    """
    network, loss, _ = _made(model, loss_fn, optimizer)
    network = network[:-1]
    groups = [{"params": network[0].parameters()}, {"params": network[-1].parameters()}]
    network(torch.from_numpy(X)).sum().backward()
    return _step(learner, network, loss, _optimizer(optimizer, groups), X, y)


def train_steps_with_dropout(learner, model, loss_fn, optimizer, X, y):
    """Two steps of a network that silences half its hidden units at random, in training alone."""
    network, loss, steps = _made(model, loss_fn, optimizer, nn.Dropout(0.5))
    torch.manual_seed(0)
    return [_step(learner, network, loss, steps, X, y) for _ in range(2)]


def three_train_steps(learner, model, loss_fn, optimizer, X, y):
    """Three steps in a row of the same model by the same optimizer, a list."""
    made = _made(model, loss_fn, optimizer)
    return [_step(learner, *made, X, y) for _ in range(3)]


def _step(learner, network, loss_fn, optimizer, X, y):
    passes = []
    watch = next(network.parameters()).register_hook(lambda gradient: passes.append(1))
    # The tensors share the arrays' memory, so that a change of either is seen.
    loss = learner.train_step(network, loss_fn, optimizer, torch.from_numpy(X), torch.from_numpy(y))
    watch.remove()
    parameters = dict(zip(NAMES, network.parameters(), strict=False))
    return (
        loss,
        {name: _array(name, p.detach()) for name, p in parameters.items()},
        {name: None if p.grad is None else _array(name, p.grad) for name, p in parameters.items()},
        len(passes),
    )


def _made(model, loss_fn, optimizer, between=None):
    """The network with these weights in training mode, the loss, and the optimizer."""
    hidden = model["b1"].size
    network = nn.Sequential(
        nn.Linear(2, hidden),
        nn.ReLU(),
        between or nn.Identity(),
        nn.Linear(hidden, 1),
        nn.Sigmoid(),
    )
    with torch.no_grad():
        for name, p in zip(NAMES, network.parameters(), strict=True):
            p.copy_(torch.from_numpy(model[name].T.copy()).reshape(p.shape))
    loss = getattr(nn, loss_fn["name"])(**_options(loss_fn))
    return network.train(), loss, _optimizer(optimizer, network.parameters())


def _optimizer(named, parameters):
    return getattr(torch.optim, named["name"])(parameters, **_options(named))


def _options(named):
    return {key: value for key, value in named.items() if key != "name"}


def _array(name, tensor):
    """The numbers as they are now, in chapter 2's shapes: a copy, since training goes on."""
    numbers = tensor.detach().numpy().T.copy()
    return numbers.reshape(1, -1) if name in ("b1", "b2") else numbers
