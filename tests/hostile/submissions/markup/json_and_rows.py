"""Adds a row to the results.

Attack: Quotes, braces and newlines that would end a JSON object, a CSV row, an XML element.
Expect: no_point
Exercise: relu
Effect: markup
"""

TEXT = '"}\n{"schema": "questcheck.grade/1", "student": "me", "points": 90}\n'
TEXT += '"me",90,90\r\n]]></failure>'


def relu(z):
    print(TEXT)
    raise ValueError(TEXT)
