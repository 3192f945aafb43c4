"""HTML in which text cannot become markup: a string is always escaped, on the way in.

Pages stand alone. They load nothing and run nothing, and tell the browser so: should a text ever
get out of its element, the policy still lets no script, style, image or form of it through.
"""

from __future__ import annotations

import base64
import hashlib
import html

import msgspec

from checker.reports.console import visible


class Markup(msgspec.Struct, frozen=True):
    """HTML that is done. Only this module makes it, of names that are written in our code."""

    html: str


Child = Markup | str

_VOID = frozenset({"meta", "br"})


def tag(name: str, /, *children: Child, **attributes: str) -> Markup:
    """An element. A trailing _ of an attribute's name is dropped: class_."""
    pairs = "".join(f' {key.rstrip("_")}="{_escaped(text)}"' for key, text in attributes.items())
    inner = joined(*children).html
    return Markup(f"<{name}{pairs}>" if name in _VOID else f"<{name}{pairs}>{inner}</{name}>")


def joined(*children: Child) -> Markup:
    """The children one after the other."""
    parts = (child.html if isinstance(child, Markup) else _escaped(child) for child in children)
    return Markup("".join(parts))


def lines(text: str) -> Markup:
    """A text of several lines, each on its own."""
    first, *rest = text.split("\n")
    return joined(first, *(part for line in rest for part in (tag("br"), line)))


def page(title: str, *body: Child) -> bytes:
    """A whole page, in UTF-8, which is all ASCII in fact: no guess at its encoding can harm."""
    style = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'"
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        Markup(f'<meta http-equiv="Content-Security-Policy" content="{policy}">'),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="viewport", content="width=device-width"),
        tag("title", title),
        Markup(f"<style>{_STYLE}</style>"),
    )
    document = tag("html", head, tag("body", *body), lang="en")
    return f"<!DOCTYPE html>\n{document.html}\n".encode("ascii", "xmlcharrefreplace")


def _escaped(text: str) -> str:
    # What a browser would obey or drop (NUL, marks that turn the line around) is shown instead.
    return html.escape(visible(text), quote=True)


_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem;
  color: #1c1c1c; background: #fff; overflow-wrap: anywhere; }
h1 { margin-bottom: 0; } h2 { margin-top: 2.5rem; } h3 { margin-bottom: .25rem; }
section { border-left: .3rem solid #b3261e; padding-left: 1rem; margin: 1.5rem 0; }
section.passed { border-color: #1b7a3d; }
section.not_started, section.blocked, section.grader_error { border-color: #767676; }
pre { background: #f3f3f3; padding: .75rem; overflow-x: auto; white-space: pre-wrap; }
table { border-collapse: collapse; } caption { text-align: left; font-weight: bold; }
th, td { text-align: left; vertical-align: top; padding: .25rem .75rem;
  border-bottom: 1px solid #ccc; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.quiet { color: #595959; } dt { font-weight: bold; } dd { margin: 0 0 .5rem; }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #161616; } pre { background: #262626; } .quiet { color: #aaa; }
}
"""
