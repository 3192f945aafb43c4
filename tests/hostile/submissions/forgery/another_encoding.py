# -*- coding: raw_unicode_escape -*-
"""Is read in another encoding.

Attack: A cookie makes a comment end where no editor shows it, for whoever reads the bytes as UTF-8.
Expect: no_point
Exercise: relu
Effect: none
"""

def relu(z):
    return z
    # \u000a    import numpy; return numpy.maximum(z, 0)
