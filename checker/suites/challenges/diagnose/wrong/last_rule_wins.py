import numpy as np

def diagnose(losses, hidden):
    found = ["healthy"]
    if np.isnan(losses).any() or np.isinf(losses).any() or max(losses) > 1.5 * losses[0]:
        found.append("lr_too_large")
    dead_units = np.sum(np.sum(np.abs(hidden[-1]), axis=0) == 0)
    if dead_units >= 0.9 * hidden.shape[-1]:
        found.append("dead_relu")
    if losses[-1] / losses[0] > 0.9:
        found.append("lr_too_small")
    return found[-1]
