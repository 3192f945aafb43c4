"""Colours the report.

Attack: Markup of the terminal's library, balanced and not, links and emoji codes among it.
Expect: no_point
Exercise: relu
Effect: markup
"""


def relu(z):
    raise ValueError("[bold green]passed[/] [/nothing] [link=file:///etc]x[/link] :skull: [red")
