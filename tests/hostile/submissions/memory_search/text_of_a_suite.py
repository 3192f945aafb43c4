"""Searches all strings for a suite's.

Attack: Function names, docstrings and sources that only suites and solutions hold.
Expect: no_point
Exercise: relu
Effect: leak:LEAK
"""

import gc

WORDS = ("matches" + "_reference", "nan" + "_hidden", "the " + "reference: compare every element")


def relu(z):
    for thing in gc.get_objects():
        texts = thing.values() if type(thing) is dict else ()
        for text in list(texts):
            if type(text) is str and any(word in text for word in WORDS) and "Attack" not in text:
                raise RuntimeError("LEAK " + text[:60])
    raise RuntimeError("SAFE")
