"""Plain recursion over nested lists; NumPy is not needed."""


def _slope(value):
    if isinstance(value, list):
        return [_slope(entry) for entry in value]
    return value * (1.0 - value)


def dsigmoid(a):
    return _slope(a.tolist())
