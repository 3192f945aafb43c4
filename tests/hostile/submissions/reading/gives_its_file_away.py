"""Has the judge read a secret in its stead.

Attack: A SyntaxError that names a secret file and no text, which a printer would look up.
Expect: no_point
Exercise: relu
Effect: leak:CANARY-SECRET
"""


def relu(z):
    raise SyntaxError("look at the line", ("@CANARY@/secret.txt", 1, 1, None))
