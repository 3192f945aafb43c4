"""Runs beside the learner's `compare_activations`: tensors cannot cross the wire, arrays can."""

import torch


def compare_activations(learner, X, y, epochs, seed):
    """The learner's comparison, on float32 tensors that share the arrays' memory."""
    return learner.compare_activations(torch.from_numpy(X), torch.from_numpy(y), epochs, seed)
