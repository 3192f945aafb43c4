"""Computes in the instructor's spreadsheet.

Attack: A cell that begins like a formula, in each of the ways that spreadsheets know.
Expect: no_point
Exercise: relu
Effect: markup
"""


class Formula(Exception):
    pass


for start in ("=", "+", "-", "@", "\t=", "\r="):
    Formula.__name__ = start + 'HYPERLINK("http://x.invalid","grade")'


def relu(z):
    raise Formula('=cmd|"/c calc"!A1,"\n=1+1;\n"')
