"""A student's feedback: what is said and what is kept back, and that text stays text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from checker.engine.result import Outcome
from checker.grading.model import Grade, Override, Review, Student
from checker.grading.rules import ClassRules
from checker.grading.scoring import grade_of
from checker.grading.statistics import class_statistics
from checker.reports.console import visible
from checker.reports.grades.feedback import Line, feedback_of, plain
from checker.reports.grades.feedback_html import feedback_html
from checker.reports.grades.feedback_markdown import feedback_markdown, fenced, inline
from checker.reports.grades.glance import class_html
from tests.grading.samples import QUEST, grade, handin, judged, judgement
from tests.reports.samples import grade_saying, worst


def markdown(found: Grade) -> str:
    return feedback_markdown(feedback_of(QUEST, found)).decode("utf-8")


def page(found: Grade) -> str:
    return feedback_html(feedback_of(QUEST, found)).decode("ascii")


def said(found: Grade, exercise: str) -> list[str]:
    """All that is said of the exercise, in plain text."""
    sections = feedback_of(QUEST, found).sections
    return [plain(line) for line in next(s.lines for s in sections if s.exercise == exercise)]


def test_the_message_comes_first_then_why_and_what_was_seen() -> None:
    """Then what the reference stood in for, remarks, and what the instructor set and said."""
    found = grade_saying(lambda text: text)
    assert said(found, "double") == [
        "It gives 5.",
        "What the check is about: Twice two is four.",
        "Doubles twice: Double it once.",
        "What was seen:\n    double(2) gave 5\n    expected 4",
        "Set by your instructor: 1.5 points: half of it is right",
    ]
    assert said(found, "halve")[1:] == [
        "Replaced: Your double does not pass; for this exercise the reference's was used.",
        "Remark, which costs nothing: NaN became 0.",
        "Your text:\n    I halve it.",
        "Your instructor says: Well explained.",
    ]


def test_the_words_of_a_review_are_said_once() -> None:
    found = grade(reviews={"third": Review("Too short.", 2.0)})
    assert said(found, "third")[1:] == ["Set by your instructor: 2 points: Too short."]


def test_an_override_to_zero_is_told() -> None:
    found = grade(overrides={"third": Override(0.0, "copied", "")})
    assert said(found, "third")[1:] == ["Set by your instructor: 0 points: copied"]


def test_our_own_failure_is_never_told_as_the_students() -> None:
    found = grade(judgement(engine_error="/srv/secret: no sandbox"))
    for text in (markdown(found), page(found)):
        assert "no fault of yours" in text
        assert "not graded" in text
        assert "secret" not in text


def test_what_only_the_instructor_may_know_is_not_in_it() -> None:
    """A seed would let a later hand-in be made for its inputs."""
    came = handin(origin="/srv/class/ada")
    found = grade(judgement(judged("double"), seed=987654321, denied=("socket",)), of=came)
    for text in (markdown(found), page(found)):
        assert not any(word in text for word in ("987654321", "/srv", "socket"))


def test_who_handed_in_nothing_is_told_so() -> None:
    found = grade_of(QUEST, ClassRules(), Student(id="eve"), None, None, seed=1)
    assert feedback_of(QUEST, found).notes == ("Nothing was handed in.",)


def test_the_quiz_the_bonus_and_lateness_are_told_in_the_sums() -> None:
    facts = [plain(fact) for fact in feedback_of(QUEST, grade_saying(str)).facts]
    assert facts == [
        "Points: 4.95 of 7",
        "Quiz: 1 of 1, in the points",
        "Bonus: 0, beside the points",
        "Late: by 1 day; 0.55 points were taken off",
    ]


class Skeleton(HTMLParser):
    """Every element and attribute of a page in order, without its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.parts: list[object] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A line break is how several lines of a text are set; how many there are is the text's.
        if tag != "br":
            self.parts.append((tag, attrs))

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(tag)

    def handle_comment(self, data: str) -> None:
        self.parts.append(("comment", data))

    def handle_decl(self, decl: str) -> None:
        self.parts.append(("declaration", decl))

    def handle_pi(self, data: str) -> None:
        self.parts.append(("instruction", data))


def class_page(found: Grade) -> str:
    return class_html("Mini", class_statistics(QUEST, [found, found])).decode("ascii")


@pytest.mark.parametrize("render", [page, class_page])
def test_nothing_of_a_submission_becomes_an_element_or_an_attribute(
    render: Callable[[Grade], str],
) -> None:
    """The page of the worst texts is built exactly as that of harmless ones."""
    harmless, hostile = render(grade_saying(str)), render(grade_saying(worst))
    assert len(hostile) > len(harmless) + 1000
    assert Skeleton(hostile).parts == Skeleton(harmless).parts
    assert not re.search(r"<(script|img|svg|iframe|base|a|link|form|object)\b", hostile)


@given(st.text(alphabet=st.characters() | st.sampled_from("<>&\"'/=!-` \n"), max_size=60))
def test_no_text_at_all_changes_how_a_page_is_built(text: str) -> None:
    harmless = Skeleton(page(grade_saying(str))).parts
    assert Skeleton(page(grade_saying(lambda words: words + text))).parts == harmless


def test_a_page_loads_nothing_and_lets_nothing_run() -> None:
    text = page(grade_saying(str))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none'; form-action 'none'",
        policy[1],
    )
    assert not re.search(r"\b(src|href)=|url\(|@import", text)


def test_what_a_reader_would_obey_is_shown() -> None:
    text = page(grade_saying(worst))
    assert "\\x00\\x1b[31m\\u202e\\ud800" in text


PARSER = MarkdownIt("commonmark").enable("table").enable("strikethrough")


def kinds(text: str) -> list[str]:
    """What the Markdown is built of, without the text. Spans of code are text set otherwise."""

    def walk() -> Iterator[str]:
        for token in PARSER.parse(text):
            if token.children is None:
                yield token.type
                continue
            yield "inline"
            yield from (
                child.type
                for child in token.children
                if child.type not in ("text", "text_special", "code_inline")
            )

    return list(walk())


def test_nothing_of_a_submission_becomes_markdown() -> None:
    """The document of the worst texts is built exactly as that of harmless ones."""
    harmless, hostile = markdown(grade_saying(str)), markdown(grade_saying(worst))
    assert len(hostile) > len(harmless) + 1000
    assert kinds(hostile) == kinds(harmless)


SIGNS = st.sampled_from(
    [*"<>&[]()!*_~`#+-=|\\{}$:.@ \n\t0", "http://x.y", "&#60;", "<b>", "a", "\r"]
)


@given(st.lists(SIGNS, max_size=12).map("".join))
def test_no_signs_at_all_change_how_the_markdown_is_built(text: str) -> None:
    found = grade_saying(lambda words: words + text)
    assert kinds(markdown(found)) == kinds(markdown(grade_saying(str)))


def read(text: str) -> str:
    """The line as a reader of the Markdown sees it, if it is one paragraph of nothing but text."""
    page = PARSER.render(inline(text))
    shown = re.fullmatch(r"<p>(?:<code>)?([^<>]*)(?:</code>)?</p>\n", page)
    assert shown is not None, page
    return unescape(shown[1])


@given(st.lists(SIGNS, min_size=1, max_size=12).map("".join).filter(str.strip))
def test_a_line_that_is_all_signs_is_read_as_those_signs(text: str) -> None:
    """It stands at the beginning of its line, where lists, headings and rules begin."""
    assert read(text) == " ".join(visible(text).split())


WORDS = ["<b>x</b>", "<!-- x -->", "<?x?>", "&copy;", "&lt;b&gt;", "&amp;lt;", "[a](b)", "![a](b)"]


@pytest.mark.parametrize(
    "text", [*WORDS, "a\\", "`a`", "~~a~~", "$a$", "1. a", "1) a", "***", "# a"]
)
def test_a_line_of_markup_is_read_as_it_was_written(text: str) -> None:
    assert read(text) == text
    assert read(f"So: {text} {text}") == f"So: {text} {text}"


@given(st.lists(SIGNS, max_size=12).map("".join).filter(lambda text: "\r" not in text))
def test_code_is_shown_as_it_stands(text: str) -> None:
    (token,) = PARSER.parse(fenced(text))
    assert (token.type, token.content) == ("fence", f"{text}\n")


@pytest.mark.parametrize("text", ["see https://x.y/z", "www.x.y", "ask @all", "as in #12"])
def test_what_sites_make_links_and_mentions_of_stands_as_code(text: str) -> None:
    assert inline(text) == f"` {text} `"


def test_a_plain_sentence_stays_readable() -> None:
    text = 'It gives 0.25 - not 2.5; that\'s "half" of it: see halve, x + y.'
    assert inline(text) == text


def test_a_line_without_label_is_its_text() -> None:
    assert plain(Line("It gives 5.")) == "It gives 5."
    assert plain(Line("a\nb", code=True)) == "    a\n    b"


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_its_word_and_its_class(outcome: Outcome) -> None:
    found = grade(judgement(judged("double", outcome)))
    assert f'<section class="{outcome.value}">' in page(found)
