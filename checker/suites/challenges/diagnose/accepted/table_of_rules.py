"""A list of rules, the first that holds."""

import numpy as np


def blew_up(losses, hidden):
    return np.isnan(losses).any() or np.isinf(losses).any() or (losses > 1.5 * losses[0]).any()


def died(losses, hidden):
    silent = np.sum(hidden[-1], axis=0) == 0
    return silent.sum() >= 0.9 * silent.size


def crawled(losses, hidden):
    return losses[-1] > losses[0] * 0.9


RULES = [("lr_too_large", blew_up), ("dead_relu", died), ("lr_too_small", crawled)]


def diagnose(losses, hidden):
    return next((name for name, holds in RULES if holds(losses, hidden)), "healthy")
