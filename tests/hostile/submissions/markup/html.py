"""Runs a script in the report.

Attack: Elements, attributes, entities and a comment that would swallow the rest of the page.
Expect: no_point
Exercise: relu
Effect: markup
"""

TEXT = "<script>alert(1)</script><img src=x onerror=alert(1)>\"' &lt;b&gt; </td></table> <!-- ]]>"


def relu(z):
    print(TEXT)
    raise ValueError(TEXT)
