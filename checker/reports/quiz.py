"""What a learner reads of a quiz: a question, its choices, what the answer was worth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.progress.model import GrantedAward
from checker.quest.model import Choice, Question
from checker.quest.quiz import Graded
from checker.reports.awards import award_line
from checker.reports.console import Console, Text, glyphs


class QuizConsole:
    """Prints a quiz as it goes on."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console()
        self._signs = glyphs(self._console)

    def question(self, question: Question, choices: Sequence[Choice]) -> None:
        """The question, and its choices under the numbers to type."""
        self._console.print()
        self._console.print(Text(question.question, "heading"))
        for number, choice in enumerate(choices, start=1):
            self._console.print(Text(f"  {number}  {choice.text}"))

    def verdict(self, graded: Graded, asked_again: bool) -> None:
        """Whether the answer was right, and why; the explanation comes after any answer."""
        if graded.right:
            self._console.print(Text(f"{self._signs.passed} Right.", "passed"))
        else:
            later = " It comes back at the end." if asked_again else ""
            self._console.print(Text(f"{self._signs.failed} Not that one.{later}", "wrong"))
        self._console.print(Text(graded.question.explanation.strip()))

    def graded(self, graded: Graded) -> None:
        """An answer that nobody was asked for: the question and the choice with the verdict."""
        self._console.print()
        self._console.print(Text(graded.question.question, "heading"))
        self._console.print(Text(f"  {graded.choice.text}"))
        self.verdict(graded, asked_again=False)

    def awards(self, granted: Iterable[GrantedAward]) -> None:
        for award in granted:
            self._console.print(award_line(self._signs, award))

    def say(self, sentence: str, command: str = "") -> None:
        """A sentence, and the command to type."""
        self._console.print(Text(sentence).append(f" {command}" if command else "", "command"))
