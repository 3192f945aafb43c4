"""Returns strings that are not what they say.

Attack: Lone surrogates, and a str that hands out a longer one when it is cut.
Expect: no_point
Exercise: relu
Effect: small:100000
"""


class Long(str):
    def __str__(self):
        return self

    def __getitem__(self, index):
        return "long" * 1_000_000


def relu(z):
    return [Long("short"), "\ud800\udfff", "\x00"]
