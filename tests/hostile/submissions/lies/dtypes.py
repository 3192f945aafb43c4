"""Hides objects in a dtype.

Attack: Structured, object, void, date and metadata-bearing dtypes, one in each call.
Expect: no_point
Exercise: relu
Effect: none
"""

import numpy as np

COUNT = [0]


def relu(z):
    kinds = (
        np.dtype([("a", float), ("b", object)]),
        np.dtype(object),
        np.dtype("V8"),
        np.dtype("M8[ns]"),
        np.dtype("S8"),
        np.dtype("U8"),
        np.dtype(float, metadata={"outcome": "passed"}),
        np.dtype(">f8"),
        np.dtype(np.longdouble),
        np.dtype(np.clongdouble),
    )
    COUNT[0] += 1
    return np.full(np.shape(z), 1).astype(kinds[COUNT[0] % len(kinds)], casting="unsafe")
