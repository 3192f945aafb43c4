"""Recursion into nested lists; returns lists, not arrays."""


def relu(z):
    if hasattr(z, "tolist"):
        z = z.tolist()
    if isinstance(z, list):
        return [relu(v) for v in z]
    return max(0.0, z)
