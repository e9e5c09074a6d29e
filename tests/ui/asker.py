"""Answers questions from a script, in place of the person."""

from collections import deque
from pathlib import Path

from lipas_desktop.ui.dialogs.ask import Question, Reply
from lipas_desktop.ui.last_folders import Kind


class ScriptedAsker:
    """Gives the answers put in beforehand; a question nobody foresaw fails the test."""

    def __init__(self, *answers: Reply | Path | None) -> None:
        self.answers: deque[Reply | Path | None] = deque(answers)
        self.asked: list[Question | str] = []
        self.last: Path | None = None
        self.started: list[Path | None] = []

    def ask(self, question: Question) -> Reply:
        reply = self._next(question)
        assert isinstance(reply, Reply)
        assert reply.answer in {answer.id for answer in question.answers}
        return reply

    def open_file(self, title: str, filters: str, start: Path | None = None) -> Path | None:
        return self._path(title)

    def open_files(self, title: str, filters: str, start: Path | None = None) -> list[Path]:
        self.started.append(start)
        path = self._path(title)
        return [path] if path is not None else []

    def save_file(self, title: str, name: str, filters: str) -> Path | None:
        return self._path(title)

    def last_folder(self, kind: Kind) -> Path | None:
        return self.last

    def folder(self, title: str, start: Path | None = None) -> Path | None:
        return self._path(title)

    def _path(self, title: str) -> Path | None:
        reply = self._next(title)
        assert not isinstance(reply, Reply)
        return reply

    def _next(self, question: Question | str) -> Reply | Path | None:
        self.asked.append(question)
        assert self.answers, f"nobody told what to answer to: {question}"
        return self.answers.popleft()
