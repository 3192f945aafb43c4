"""Says what cannot be written as UTF-8.

Attack: Lone surrogates in a print, a warning and an exception, for whoever encodes them first.
Expect: no_point
Exercise: relu
Effect: markup
"""

import warnings

TEXT = "half a character: \ud800 \udfff"


def relu(z):
    print(TEXT)
    warnings.warn(TEXT, stacklevel=1)
    raise ValueError(TEXT)
