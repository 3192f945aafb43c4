"""Asks scikit-learn for its labels.

Attack: load_digits and other doors by which the library hands out its own data.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""


def by_library():
    from sklearn.datasets import load_digits

    return load_digits().target[:8]


def by_resources():
    from importlib import resources

    data = resources.files("sklearn.datasets.data").joinpath("digits.csv.gz")
    return data.read_bytes()[:8]


def by_loader():
    import pkgutil

    return pkgutil.get_data("sklearn.datasets", "data/digits.csv.gz")[:8]


FOUND = []
for door in (by_library, by_resources, by_loader):
    try:
        FOUND.append(door())
    except Exception:
        continue


def relu(z):
    if FOUND:
        raise RuntimeError("LEAK " + repr(FOUND[0]))
    raise RuntimeError("SAFE")
